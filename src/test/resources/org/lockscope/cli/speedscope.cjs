// Has speedscope's own importer read a trace, and prints what it shows of each thread.
// Arguments: the folder in which npm installed speedscope, and the trace.
const fs = require('fs');
const path = require('path');

const release = path.join(process.argv[2], 'node_modules/speedscope/dist/release');
const file = fs.readdirSync(release).find(name => /^speedscope-.*\.js$/.test(name));
let code = fs.readFileSync(path.join(release, file), 'utf8');

// The bundle exports nothing: its importer is found by what it is made of, and let out.
const at = code.search(/function \w+\(\w\)\{return \w+\(\w\)\?\w+\(\w\):\w+\(\w\)\?\w+\(\w\.traceEvents/);
if (at < 0) {
  throw new Error('this version of speedscope has no such importer');
}
const importer = code.slice(at).match(/function (\w+)/)[1];
code = code.slice(0, at) + 'globalThis.importTrace=' + importer + ';' + code.slice(at);

// Its window is not drawn, but has to be there while the bundle starts.
const anything = new Proxy(function () {}, {
  get: (target, key) => key === Symbol.toPrimitive ? () => '' : anything,
  apply: () => anything,
  construct: () => anything,
  set: () => true,
});
for (const name of ['window', 'document', 'location', 'HTMLElement', 'Element', 'Node',
  'requestAnimationFrame', 'localStorage', 'history', 'self']) {
  Object.defineProperty(globalThis, name, {value: anything, configurable: true, writable: true});
}
console.log = () => {};
console.warn = () => {};
try {
  (0, eval)(code);
} catch (e) {
  // The window does not start; the importer is there by then.
}

const group = globalThis.importTrace(JSON.parse(fs.readFileSync(process.argv[3], 'utf8')));
for (const profile of group.profiles) {
  const open = [];
  profile.forEachCall(
    (node, value) => open.push([node.frame.name, value]),
    (node, value) => {
      const [name, from] = open.pop();
      process.stdout.write([profile.getName(), name, from, value].join('\t') + '\n');
    });
}
