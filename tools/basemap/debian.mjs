// Fetches Debian packages with apt and unpacks them without installing; their files are the raw data.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Name and version each; another version may hold other data, so the build says when it meets one. */
const PACKAGES = {
  'gmt-gshhg-full': '2.3.7-6',
  'libgeonames-common': '0.3.0-1',
  'qgis-common': '3.22.16+dfsg-1',
}

/** Returns the root under which the files of all packages lie. */
export function unpackDebianPackages(cacheFolder) {
  const root = join(cacheFolder, 'root')
  mkdirSync(root, { recursive: true })
  for (const [name, version] of Object.entries(PACKAGES)) {
    const find = () => readdirSync(cacheFolder).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'))
    if (find() === undefined) execFileSync('apt-get', ['download', name], { cwd: cacheFolder, stdio: 'ignore' })
    const file = find()
    if (!file.includes(`_${version}_`)) process.stderr.write(`${file}: this build was made with ${version}\n`)
    if (!existsSync(join(root, 'usr/share/doc', name))) execFileSync('dpkg-deb', ['-x', join(cacheFolder, file), root])
  }
  return root
}
