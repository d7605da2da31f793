import { spawn } from 'node:child_process'
import { accessSync, constants, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'

/* Real servers with our own files for them, on a port of this machine that nobody uses. What is changed in a file is what its first lines tell an operator to change. */

const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin']
const START_MS = 10_000

/** @typedef {{ version: string, stop: () => Promise<void> }} Running */
/** @typedef {{ deploy: string, site: string, folder: string, port: number }} Place where our files, the built page and room for theirs lie */
/** @type {Readonly<Record<string, (program: string, place: Place) => Promise<Running>>>} */
const STARTS = { nginx: startNginx, caddy: startCaddy }

export const SERVERS = Object.keys(STARTS)

/** Where a program of that name lies, or null. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...SYSTEM_FOLDERS]
  return folders.map((folder) => join(folder, name)).find(isRunnable) ?? null
}

/** Starts one of `SERVERS` and waits until it answers. @returns {Promise<Running & { origin: string }>} */
export async function startServer(name, program, place) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const running = await STARTS[name](program, { ...place, port })
  try {
    await untilAnswers(origin)
  } catch (error) {
    await running.stop()
    throw error
  }
  return { ...running, origin }
}

async function startNginx(program, { deploy, site, folder, port }) {
  const own = readFileSync(join(deploy, 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/transload;', `root ${site};`)
  writeFileSync(join(folder, 'transload.conf'), own)
  // As Debian's package brings it, beside the file that it names.
  copyFileSync('/etc/nginx/mime.types', join(folder, 'mime.types'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const main = [
    'daemon off;',
    `pid ${folder}/nginx.pid;`,
    'error_log stderr;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((kind) => `${kind}_temp_path ${folder}/${kind};`),
    `include ${folder}/transload.conf;`,
    '}',
  ]
  writeFileSync(join(folder, 'nginx.conf'), `${main.join('\n')}\n`)
  const version = (await said(program, ['-v'])).replace('nginx version: ', '')
  return { version, stop: keepRunning(program, ['-p', folder, '-c', join(folder, 'nginx.conf')]) }
}

async function startCaddy(program, { deploy, site, folder, port }) {
  const own = readFileSync(join(deploy, 'Caddyfile'), 'utf8')
    .replace('transload.example.org {', `http://127.0.0.1:${port} {`)
    .replace('root * /srv/transload', `root * ${site}`)
  // Nothing outside its folder, and no door for whoever administers it.
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tstorage file_system ${folder}/storage\n}\n\n${own}`)
  const version = `caddy ${await said(program, ['version'])}`
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
  return { version, stop: keepRunning(program, ['run', '--config', join(folder, 'Caddyfile')], env) }
}

/** Runs a program until it is stopped, and shows what it says only when it ends by itself. */
function keepRunning(program, args, env = process.env) {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let isAsked = false
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (words += data))
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(void (words += error.message)))
    child.on('exit', resolve)
  })
  void ended.then(() => isAsked || console.log(`${program} ended by itself:\n${words}`))
  return async () => {
    isAsked = true
    child.kill('SIGTERM')
    await ended
  }
}

async function said(program, args) {
  const child = spawn(program, args)
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (words += data))
  await new Promise((resolve) => child.on('close', resolve))
  return words.trim()
}

async function untilAnswers(origin) {
  const limit = performance.now() + START_MS
  while (performance.now() < limit) {
    const answer = await fetch(origin).catch(() => null)
    if (answer) return void (await answer.arrayBuffer())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${origin} does not answer`)
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return existsSync(path)
  } catch {
    return false
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
