/** A request with that body, as an adapter would hand it to a receiver. */
export function incoming(bytes) {
  return {
    method: "POST",
    url: "/gongbao",
    header: (name) => (name === "content-type" ? "application/xml" : undefined),
    headers: () => new Headers({ "content-type": "application/xml" }),
    read: async () => bytes,
  };
}
