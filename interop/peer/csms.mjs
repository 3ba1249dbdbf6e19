// A CSMS: node csms.mjs VERSION SAMPLES; prints its port.
import { OCPPServer } from "ocpp-ws-io";
import { Exchange, samples, untilTold } from "./exchange.mjs";

const [version, file] = process.argv.slice(2);
const server = new OCPPServer({ protocols: [version], strictMode: true, logging: false });
server.auth((context) => context.accept());
const exchange = new Exchange(version, samples(file, version), "CSMS");
server.on("client", async (client) => {
  client.on("badMessage", (event) => console.log(`FAILED ${version} bad message ${JSON.stringify(event)}`));
  exchange.answerAll(client);
  await exchange.callAll(client);
});
const http = await server.listen(0);
console.log(`PORT ${http.address().port}`);
await untilTold();
console.log(`COUNT ${exchange.count}`);
process.exit(0);
