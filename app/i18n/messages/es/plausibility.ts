import type { plausibility as english } from '#app/i18n/messages/en/plausibility.ts'

/** Velocidad, orden y lugares, unos frente a otros: se pregunta, nunca se reprocha a nadie. */
export const plausibility: Partial<Record<keyof typeof english, string>> = {
  'plausibility.title': 'Velocidad, orden y carga',
  'plausibility.speed': 'Velocidad implícita',
  'plausibility.speed.knots': '{value} kn',
  'plausibility.speed.kilometres-a-day': '{value} km al día',
  'plausibility.speed.endless': 'más que cualquier velocidad',
  'plausibility.length.vessel': '{nauticalMiles} mn ({km} km)',
  'plausibility.length.rail': '{km} km',
  'plausibility.way.corridor': '{length} a lo largo del corredor inferido',
  'plausibility.way.straight': 'al menos {length}, los segmentos rectos del corredor inferido',
  'plausibility.way.track': 'al menos aproximadamente {length} de vía, inferido',
  'plausibility.way.great-circle':
    'al menos {length} de círculo máximo (se descuentan {doubt} km, pues los lugares no se conocen con más precisión)',
  'plausibility.atLeast': '{soft, select, yes {al menos aproximadamente} other {al menos}} {speed}',
  'plausibility.atMost': '{soft, select, yes {como máximo aproximadamente} other {como máximo}} {speed}',
  'plausibility.implied': '{least}: {way}, en {longest} como máximo',
  'plausibility.implied.most': '{most}: {length}, en {shortest} como mínimo',
  'plausibility.hours': '{hours} h',
  'plausibility.days': '{count, plural, one {{days} día} other {{days} días}}',
  'plausibility.unknown.times':
    'no se puede decir: ninguna fuente da a la vez cuándo salió como muy pronto y cuándo llegó a más tardar',
  'plausibility.unknown.way': 'no se puede decir: no se sabe qué distancia recorrió',
  'plausibility.limit.vessel':
    'límite {limit}, supuesto por nosotros, no publicado: ahí empieza la banda más rápida de los informes AIS (UIT-R M.1371)',
  'plausibility.limit.rail': 'límite {limit}, supuesto por nosotros, no publicado',
  'plausibility.within': 'No plantea ninguna pregunta: {limit}.',

  'plausibility.question.speed': '¿Cómo pudo ir tan deprisa? {way}, en {longest} como máximo, son {least}; {limit}.',
  'plausibility.question.left-before-it-came':
    '¿Cómo pudo salir de {place} antes de llegar allí? Llegada: {later}. Salida: {earlier}.',
  'plausibility.question.seen-there-before-it-left':
    '¿Cómo pudo haber un avistamiento en {to} antes de la salida de {from}? Visto: {earlier}. Salida: {later}.',
  'plausibility.question.seen-here-after-it-came':
    '¿Cómo pudo haber un avistamiento en {from} después de la llegada a {to}? Llegada: {earlier}. Visto: {later}.',
  'plausibility.question.overlap.vessel':
    '¿Cómo pudo el buque {name} estar en camino en dos tramos a la vez? Ambos, de {start} a {end}: {first}; {second}.',
  'plausibility.question.overlap.consignment':
    '¿Cómo pudieron los mismos contenedores ({name}) estar en dos tramos a la vez? Ambos, de {start} a {end}: {first}; {second}.',
  'plausibility.question.chain-broken':
    '¿Cómo pasó de {came} a {wentOn}? El tramo anterior acaba en el primer lugar y el siguiente empieza en el segundo: los separan al menos {km} km.',
  'plausibility.question.no-port':
    '¿Cómo puede un buque hacer escala en {place}? No consta como puerto, sino como: {kind}.',
  'plausibility.question.bridge': '¿Cómo se puede cargar o descargar un tren en {place}? Consta como puente.',
  'plausibility.question.capacity.vessel':
    '¿Cómo pudo el buque {name} llevar tantos{legs, plural, one {} other { (# tramos de una misma travesía)}}? {reported}. {capacity}.',
  'plausibility.question.capacity.rail': '¿Cómo pudo el tren llevar tantos? {reported}. {capacity}.',

  'plausibility.capacity': 'Capacidad',
  'plausibility.capacity.vessel': '{teu} TEU',
  'plausibility.capacity.rail': 'vagones: {wagons}; contenedores por vagón: {boxes}',
  'plausibility.capacity.load': 'Carga',
  'plausibility.capacity.reported':
    'Comunicado: {reported}{soft, select, yes {, cifra redondeada: se toma como {least} al menos} other {}}',
  'plausibility.capacity.given':
    'Capacidad: {capacity} ({source}){soft, select, yes {, cifra redondeada: se toma lo más alto posible} other {}}, es decir, {most}',
  'plausibility.capacity.most.vessel':
    'como máximo {most} contenedores si cada uno es de un TEU, {half} si cada uno es de dos (uno o dos TEU: supuesto por nosotros)',
  'plausibility.capacity.most.rail': 'como máximo {most} contenedores',
  'plausibility.capacity.fits': 'No plantea ninguna pregunta.',
  'plausibility.capacity.tight': 'No plantea ninguna mientras no fueran todos de dos TEU.',
  'plausibility.capacity.unknown.vessel':
    'no comprobado: ninguna fuente de aquí dice lo que el buque puede llevar como máximo',
  'plausibility.capacity.unknown.rail':
    'no comprobado: ninguna fuente de aquí dice lo que el tren puede llevar como máximo',
  'plausibility.capacity.unknown.count':
    'no comprobado: ninguna fuente de aquí dice cuántos contenedores había como mínimo',
  'plausibility.capacity.none':
    'no se conoce por ninguna fuente de aquí; no se comprobó si el buque podía llevar lo comunicado',

  'plausibility.none.legs':
    '{count, plural, one {# tramo comprobado} other {# tramos comprobados}}: velocidad, orden, solapamiento, puertos. Ninguna pregunta.',
  'plausibility.checked':
    '{count, plural, one {# tramo comprobado} other {# tramos comprobados}}: velocidad, orden, solapamiento, puertos.',
  'plausibility.withoutSpeed':
    'En {count, plural, one {# tramo} other {# tramos}} no se puede decir la velocidad: falta una hora o un lugar.',
  'plausibility.withLoad':
    '{count, plural, one {# tramo comprobado} other {# tramos comprobados}}: lo que el buque o el tren puede llevar.',
  'plausibility.withoutLoad':
    'En {count, plural, one {# tramo} other {# tramos}} no se hizo esta comprobación: ninguna fuente de aquí dice lo que el buque o el tren puede llevar, o cuántos contenedores había como mínimo.',
  'plausibility.consignment.questions':
    '{count, plural, one {# pregunta} other {# preguntas}} sobre velocidad, orden, solapamiento, puertos o capacidad:',

  'plausibility.list': 'Preguntas que plantean las cifras',
  'plausibility.list.note':
    'Cifras que no casan, con el cálculo. Puede equivocarse una fuente, o nuestra lectura de ella.',
  'plausibility.group.speed': 'Más rápido que el límite',
  'plausibility.group.order': 'En el orden equivocado',
  'plausibility.group.overlap': 'En dos lugares a la vez',
  'plausibility.group.place': 'Lugares que no concuerdan',
  'plausibility.group.capacity': 'Más de lo que se podía llevar',
  'plausibility.more': 'Y {count, plural, one {# pregunta} other {# preguntas}} más.',

  'plausibility.vessel.checkDigit': 'Dígito de control',
  'plausibility.vessel.fits':
    'concuerda con el número (calculado por nosotros, según la Resolución A.1117(30) de la OMI)',
  'plausibility.vessel.doesNotFit':
    'no concuerda con el número: puede haber un dígito erróneo (calculado por nosotros, según la Resolución A.1117(30) de la OMI)',
  'plausibility.vessel.names': 'Otros nombres',
  'plausibility.vessel.flags': 'Otros pabellones',
  'plausibility.vessel.borne.earlier': 'antes: {when}',
  'plausibility.vessel.borne.later': 'después: {when}',
  'plausibility.vessel.borne.undated': 'no se da cuándo',
  'plausibility.vessel.borne.none': 'no se conoce ninguno por ninguna fuente de aquí',
  'plausibility.vessel.flagSince': 'desde cuándo: no se conoce por ninguna fuente de aquí',
  'plausibility.listing.before': '{days} antes de la salida más temprana de la {voyage}',
  'plausibility.listing.after': '{days} después de la llegada más tardía de la {voyage}',
  'plausibility.listing.perhaps-during': 'quizá durante la {voyage}: cae en el tiempo que pudo durar',
  'plausibility.listing.unknown': 'antes o después de la {voyage}: no se puede decir, ninguna fuente da las fechas',
  'plausibility.listing.voyage': 'travesía {from} – {to}',
  'plausibility.listing.days': 'de {least, number} a {days}',
  'plausibility.listing.noVoyage': 'En este caso no consta ninguna travesía de este buque.',
  'plausibility.listing.thisVoyage': 'travesía',
  'plausibility.listing.inferred': 'Los días los contamos nosotros, según lo que las fuentes dan de las travesías.',
  'plausibility.listing.inferred.one':
    'Los días los contamos nosotros, según lo que las fuentes dan de la {voyage}, la única en este caso.',
  'plausibility.lookAlikes': 'Buques con un nombre parecido',
  'plausibility.lookAlike.another': 'otro buque: OMI {imo}',
  'plausibility.lookAlike.same': 'el mismo número OMI',
  'plausibility.lookAlike.unknown': 'no se puede decir si es otro buque: falta un número OMI',
}
