import type { ledger as english } from '#app/i18n/messages/en/ledger.ts'

/** El gráfico de las afirmaciones en el tiempo, y los contenedores que entran y salen de cada lugar. */
export const ledger: Partial<Record<keyof typeof english, string>> = {
  'ledger.claims.title': 'Afirmado hasta ahora, por autor',
  'ledger.claims.name': 'Contenedores afirmados hasta ahora, por el día en que se dijo',
  'ledger.claims.reading':
    'También difieren los modos y los sentidos. Una línea mantiene una afirmación hasta que el mismo autor hace otra; un trazo continuo une las dos solo si ambas cuentan desde el mismo momento.',
  'ledger.claims.axis.ones': 'Contenedores, por el día en que se dijo (UTC)',
  'ledger.claims.axis.thousands': 'Contenedores en miles, por el día en que se dijo (UTC)',
  'ledger.claims.marks': 'Afirmaciones del gráfico, por el día en que se dijeron',
  'ledger.claims.hint':
    'Señale una marca para leer la afirmación. Las flechas van de una marca a otra, Intro selecciona.',
  'ledger.claims.claimants': 'Autores, cada uno con su última cifra',
  'ledger.claims.key.value': 'número exacto',
  'ledger.claims.key.about': 'alrededor de',
  'ledger.claims.key.least': 'cota inferior, abierta hacia arriba',
  'ledger.claims.key.most': 'cota superior, abierta hacia abajo',
  'ledger.claims.key.range': 'intervalo',
  'ledger.claims.key.said': 'dicho en algún momento de estos días',
  'ledger.claims.apart': 'Fuera del gráfico, pues no consta el día o el número',
  'ledger.claims.noLine': 'No consta ningún total acumulado con día y número.',
  'ledger.claims.table': 'Mostrar como tabla',
  'ledger.claims.who': 'Quién',
  'ledger.scale': 'Escala',
  'ledger.scale.linear': 'Lineal',
  'ledger.scale.logarithmic': 'Logarítmica',

  'ledger.boxes.title': 'Contenedores que entran y salen, lugar por lugar',
  'ledger.boxes.note':
    'Entradas = salidas + lo que sigue allí, en todos los tramos que constan y no solo en los del periodo. Se mantienen las reservas; lo que se movió sin que se informara de ello no está en ninguna cifra.',
  'ledger.boxes.in': 'Entradas',
  'ledger.boxes.out': 'Salidas',
  'ledger.boxes.there': 'Sigue allí, según esta cuenta',
  'ledger.boxes.seen': 'Visto allí',
  'ledger.boxes.seenOn': '{quantity} ({days})',
  'ledger.boxes.begins': 'desconocido: ningún tramo dice cómo llegaron aquí',
  'ledger.boxes.unknown': 'desconocido',
  'ledger.boxes.none': 'ninguno',
  'ledger.boxes.noLegOut': 'ninguno por un tramo que conste',
  'ledger.boxes.question':
    'Una pregunta: salidas ({out}) menos entradas ({in}) deja {excess}, que ningún tramo trajo. ¿Llegaron sin que se informara de ello, o hay un número erróneo?',
  'ledger.boxes.synthetic': 'Inventado (FICTICIO)',
  'ledger.boxes.more': 'Mostrar {count, plural, one {# lugar más} other {# lugares más}}',
  'ledger.boxes.noLeg': 'No consta ningún tramo.',
}
