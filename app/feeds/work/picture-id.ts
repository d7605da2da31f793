import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Hexadecimal digits of a SHA-256 that are enough to tell pictures apart. */
const DIGITS = 32

/** The name of a picture, made of its bytes: the same picture has one name everywhere, and no name two pictures. */
export const pictureIdOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, DIGITS)
