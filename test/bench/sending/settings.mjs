/** What both sides are configured with, invented; and the nonce and time that make their requests comparable. */
export const credentials = {
  accessToken: "BENCH0000000000TOKEN",
  md5SecretKey: "bench_5e4d3c2b1a0f9e8d",
  desKey: "b1e2n3c4",
};

export const ip = "127.0.0.1";
export const time = Date.UTC(2026, 5, 28, 1, 2, 3);
