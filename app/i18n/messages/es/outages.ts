import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Canales que fallan mientras alguien mira. */
export const outages: Record<keyof typeof english, string> = {
  'trouble.older': 'la respuesta es más antigua que la anterior: se generó el {time}. No se ha tomado.',
  'trouble.shrunken':
    'la respuesta {received, plural, =0 {no tiene ningún registro} one {tiene solo # registro} other {tiene solo # registros}} donde antes había {before, plural, one {#} other {#}}. Puede estar cortada y no se ha tomado.',
  'outages.tryAgain': 'Reintentar',
  'outages.takeAnyway': 'Mostrar la nueva respuesta',
  'outages.next.now': 'Se está consultando de nuevo.',
  'outages.next.at': 'Próximo intento: {time} UTC.',
  'outages.next.every': 'Se consulta de nuevo cada {seconds, number} s.',
  'outages.next.never': 'No se consulta de nuevo por sí solo.',
  'outages.stale': 'Canal «{feed}»: su última respuesta es del {time}, y debería haber una más reciente.',
  'outages.inDoubt': 'En duda',
  'outages.recordMissing':
    'La dirección menciona {kind} «{id}». No se puede mostrar mientras el canal «{feed}» no dé datos.',
  'outages.old.feed': '{feed} (situación al {time})',
  'outages.old': 'Sin actualizar, pues el canal no da datos nuevos: {feeds}.',
  'outages.old.summary': 'sin actualizar: {feeds}',
  'outages.notKnown': 'Se desconoce mientras el canal no dé datos: {feeds}.',
  'outages.missing': 'Ni se cuenta ni se muestra, pues el canal no da datos: {feeds}.',
}
