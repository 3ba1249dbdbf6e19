// One end of a connection: answers every action of the other end, and sends every action of its own, with the samples
// of a file. Prints a line for each thing that went wrong, then how many exchanges there were.
import { readFileSync } from "node:fs";

export function samples(file, version) {
  return JSON.parse(readFileSync(file, "utf8"))[version];
}

// The same JSON, but for how a date-time is written.
function same(one, other) {
  if (typeof one === "string" && typeof other === "string") {
    return one === other || (/^\d{4}-\d\d-\d\dT/.test(one) && Date.parse(one) === Date.parse(other));
  }
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object") {
    return one === other;
  }
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => same(one[key], other[key]));
}

export class Exchange {
  constructor(version, actions, side) {
    this.version = version;
    this.own = actions.filter((action) => action.from === side || action.from === "BOTH");
    this.others = actions.filter((action) => action.from !== side);
    this.count = 0;
  }

  failed(text) {
    console.log(`FAILED ${this.version} ${text}`);
  }

  answerAll(client) {
    for (const { action, request, response } of this.others) {
      let n = 0;
      client.handle(this.version, action, ({ params }) => {
        this.count++;
        if (!same(params, request[n])) {
          this.failed(`${action} request ${n}: ${JSON.stringify(params)} is not ${JSON.stringify(request[n])}`);
        }
        return response[n++];
      });
    }
  }

  async callAll(client) {
    for (const { action, request, response } of this.own) {
      for (let n = 0; n < request.length; n++) {
        try {
          const answer = await client.call(this.version, action, request[n], { timeoutMs: 20000 });
          this.count++;
          if (!same(answer, response[n])) {
            this.failed(`${action} response ${n}: ${JSON.stringify(answer)} is not ${JSON.stringify(response[n])}`);
          }
        } catch (error) {
          this.failed(`${action} ${n}: ${error.rpcErrorCode ?? ""} ${error.message} ${JSON.stringify(error.details ?? {})}`);
        }
      }
    }
    console.log(`DONE ${this.own.length}`);
  }
}

// Ends when the other program says so: it has seen all it wanted then.
export function untilTold() {
  return new Promise((resolve) => process.stdin.on("end", resolve).resume());
}
