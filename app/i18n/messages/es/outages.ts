import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Canales que fallan mientras alguien mira. */
export const outages: Partial<Record<keyof typeof english, string>> = {
  'trouble.older': 'la respuesta es más antigua que la anterior: se generó el {time}. No se ha tomado.',
  'trouble.shrunken':
    'la respuesta {received, plural, =0 {no tiene ningún registro} one {tiene solo # registro} other {tiene solo # registros}} donde antes había {before, plural, one {#} other {#}}. Puede estar cortada y no se ha tomado.',
  'outages.tryAgain': 'Reintentar',
  'outages.takeAnyway': 'Mostrar la nueva respuesta',
  'outages.next.now': 'Se está consultando de nuevo.',
  'outages.next.at': 'Próximo intento: {time} UTC.',
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
  'trouble.no-answer-from':
    'sin respuesta. El navegador no dice por qué: no se puede llegar al servidor {origin}, este no permite que la página lo lea (CORS) o está en una red privada de la que el navegador aparta a las páginas.',
  'trouble.offline': 'sin respuesta: este dispositivo no está conectado a ninguna red.',
  'trouble.broken-off': 'la respuesta se cortó tras {size}. No se tomó nada de ella.',
  'trouble.blocked':
    'la política de seguridad de esta página prohíbe consultar {origin}. Quien administra la página debe añadir esa dirección a su directiva {directive}.',
  'trouble.sent-elsewhere':
    'el servidor {origin} remite esta página a otro servidor, que la política de seguridad de esta página no le permite consultar. Puede que quiera que usted inicie sesión. No se ha tomado nada.',
  'trouble.mixed-content':
    'esta página llegó por https, por lo que el navegador no le permite consultar {origin} por http. Quien administra la página debe dar una dirección https para sus canales.',
  'outages.next.in': 'Próximo intento en {minutes, plural, =0 {} other {# min }}{seconds} s.',
  'outages.frozen':
    'El canal «{feed}» responde, pero ha dado {count} veces seguidas la misma respuesta, con fecha {time}: sus datos pueden estar detenidos.',
  'outages.since': 'Con fallos desde: {time}.',
  'outages.skew':
    'El reloj de este dispositivo va {minutes} min {side, select, behind {atrasado} other {adelantado}} respecto al del servidor. Las antigüedades se cuentan con el reloj del servidor.',
  'outages.progress': '{size} hasta ahora',
  'outages.progress.of': '{size} de {whole}',
  'outages.size': '{value} {unit, select, kilo {kB} other {MB}}',
  'outages.unknownFields': 'Campos que no están descritos y se pasaron por alto',
  'outages.noData': 'sin datos',
  'outages.asOf': 'a fecha de {time}',
}
