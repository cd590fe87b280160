/** Says what is being done, and for how long, so that long work does not look like a hang. */
const EVERY = 10_000;
const underWay = new Map();
let timer;

/** Does `work`, and prints one line when it is done, as `declarations … 7.1 s`; before that, now and then, what is under way. */
export async function step(name, work) {
  const started = performance.now();
  underWay.set(name, started);
  timer ??= setInterval(sayWhatIsUnderWay, EVERY).unref();
  try {
    const result = await work();
    console.log(`  ${name} … ${seconds(started)}`);
    return result;
  } finally {
    underWay.delete(name);
    if (underWay.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  }
}

function sayWhatIsUnderWay() {
  const said = [...underWay].map(([name, started]) => `${name} (${seconds(started, 0)})`);
  console.log(`  … still at ${said.join(', ')}`);
}

export function seconds(since, digits = 1) {
  return `${((performance.now() - since) / 1000).toFixed(digits)} s`;
}
