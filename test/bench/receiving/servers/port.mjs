/** Listens on a free port and tells the process that measures which one it is. */
export function tellPort(server) {
  server.listen(0, "127.0.0.1", () => {
    process.send(server.address().port);
  });
  process.on("disconnect", () => process.exit());
}
