import { createServer } from "node:http";
import { connect } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { listen } from "@/lib/server/listen";

const greet = () => createServer((_, response) => void response.end("hello"));

test("each server answers at an address of its own until it is closed, whoever is still connected", async () => {
  const [first, second] = [await listen(greet()), await listen(greet())];
  expect(first.address).not.toBe(second.address);
  expect(await (await fetch(first.address)).text()).toBe("hello");

  const visitor = connect(first.port, "127.0.0.1");
  await once(visitor, "connect");
  await Promise.all([first.close(), once(visitor.resume(), "close")]);
  await expect(fetch(first.address)).rejects.toThrow("fetch failed");
  await second.close();
});

test("a server that listens already cannot be opened again", async () => {
  const server = greet();
  const { close } = await listen(server);
  await expect(listen(server)).rejects.toThrow("Listen method has been called more than once");
  await close();
});
