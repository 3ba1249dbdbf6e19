// A charging station: node station.mjs URL VERSION SAMPLES
import { OCPPClient } from "ocpp-ws-io";
import { Exchange, samples, untilTold } from "./exchange.mjs";

const [endpoint, version, file] = process.argv.slice(2);
const client = new OCPPClient({
  endpoint,
  identity: "CS-1",
  password: "correct horse battery",
  securityProfile: 1,
  protocols: [version],
  strictMode: true,
  logging: false,
  reconnect: false,
});
client.on("error", (error) => console.log(`FAILED ${version} ${error.message}`));
client.on("badMessage", (event) => console.log(`FAILED ${version} bad message ${JSON.stringify(event)}`));
const exchange = new Exchange(version, samples(file, version), "CHARGING_STATION");
exchange.answerAll(client);
await client.connect();
await exchange.callAll(client);
await untilTold();
console.log(`COUNT ${exchange.count}`);
await client.close();
process.exit(0);
