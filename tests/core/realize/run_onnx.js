// Runs ONNX files in ONNX Runtime. Each line of standard input names a model, its input and where the output goes (raw
// float32), separated by tabs. Prints one line for each: "ok", or what ONNX Runtime says.
const fs = require('fs');
const path = require('path');
const ort = require(path.join(process.env.ISOTONE_ORT, 'node_modules', 'onnxruntime-node'));

async function runOne(model, input, output, level) {
  const session = await ort.InferenceSession.create(model, {
    intraOpNumThreads: 1, interOpNumThreads: 1, graphOptimizationLevel: level, logSeverityLevel: 3});
  const bytes = fs.readFileSync(input);
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const dims = fs.readFileSync(input + '.shape', 'utf8').trim().split(' ').map(Number);
  const result = await session.run({input: new ort.Tensor('float32', values, dims)});
  const made = result.output.data;
  fs.writeFileSync(output, Buffer.from(made.buffer, made.byteOffset, made.byteLength));
  await session.release();
}

async function main() {
  for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const [model, input, output, level] = line.split('\t');
    try {
      await runOne(model, input, output, level);
      console.log('ok');
    } catch (error) {
      console.log(String(error.message).replace(/\s+/g, ' '));
    }
  }
}

main();
