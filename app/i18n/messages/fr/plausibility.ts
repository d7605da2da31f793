import type { plausibility as english } from '#app/i18n/messages/en/plausibility.ts'

export const plausibility: Record<keyof typeof english, string> = {
  'plausibility.title': 'Vitesse et ordre',
  'plausibility.speed': 'Vitesse déduite',
  'plausibility.speed.knots': '{value} nd',
  'plausibility.speed.kilometres-a-day': '{value} km par jour',
  'plausibility.speed.endless': 'plus que toute vitesse',
  'plausibility.length.vessel': '{nauticalMiles} M ({km} km)',
  'plausibility.length.rail': '{km} km',
  'plausibility.way.corridor': '{length} le long du corridor déduit',
  'plausibility.way.straight': 'au moins {length}, segments droits du corridor déduit',
  'plausibility.way.track': 'au moins environ {length} de voie, longueur déduite',
  'plausibility.way.great-circle':
    'au moins {length} en ligne directe ({doubt} km retranchés, les lieux n’étant pas connus plus finement)',
  'plausibility.atLeast': '{soft, select, yes {au moins environ} other {au moins}} {speed}',
  'plausibility.atMost': '{soft, select, yes {au plus environ} other {au plus}} {speed}',
  'plausibility.implied': '{least} : {way}, en {longest} au plus',
  'plausibility.implied.most': '{most} : {length}, en {shortest} au moins',
  'plausibility.hours': '{hours} h',
  'plausibility.days': '{count, plural, one {{days} jour} other {{days} jours}}',
  'plausibility.unknown.times':
    'ne peut être établie : aucune source ne donne à la fois le départ au plus tôt et l’arrivée au plus tard',
  'plausibility.unknown.way': 'ne peut être établie : la distance parcourue n’est pas connue',
  'plausibility.limit.vessel':
    'limite {limit}, fixée par nous, non publiée : là commence la bande la plus rapide des messages AIS (UIT-R M.1371)',
  'plausibility.limit.rail': 'limite {limit}, fixée par nous, non publiée',
  'plausibility.within': 'Ne soulève pas de question : {limit}.',

  'plausibility.question.speed': 'Comment aller si vite ? {way}, en {longest} au plus, cela fait {least} ; {limit}.',
  'plausibility.question.left-before-it-came':
    'Comment quitter {place} avant d’y arriver ? Arrivée : {later}. Départ : {earlier}.',
  'plausibility.question.seen-there-before-it-left':
    'Comment être vu à {to} avant d’avoir quitté {from} ? Vu : {earlier}. Départ : {later}.',
  'plausibility.question.seen-here-after-it-came':
    'Comment être vu à {from} une fois arrivé à {to} ? Arrivée : {earlier}. Vu : {later}.',
  'plausibility.question.overlap.vessel':
    'Comment {name} peut-il faire deux trajets à la fois ? Les deux, du {start} au {end} : {first} ; {second}.',
  'plausibility.question.overlap.consignment':
    'Comment les mêmes conteneurs ({name}) peuvent-ils faire deux trajets à la fois ? Les deux, du {start} au {end} : {first} ; {second}.',
  'plausibility.question.chain-broken':
    'Comment est-ce passé de {came} à {wentOn} ? Un trajet finit à l’un, le suivant part de l’autre : {km} km au moins les séparent.',
  'plausibility.question.no-port':
    'Comment un navire fait-il escale à {place} ? La fiche n’en fait pas un port, mais : {kind}.',
  'plausibility.question.bridge': 'Comment charger ou décharger un train à {place} ? La fiche en fait un pont.',

  'plausibility.none.legs':
    '{count, plural, one {# trajet vérifié} other {# trajets vérifiés}} : vitesse, ordre, simultanéité, ports. Aucune question.',
  'plausibility.checked':
    '{count, plural, one {# trajet vérifié} other {# trajets vérifiés}} : vitesse, ordre, simultanéité, ports.',
  'plausibility.withoutSpeed':
    'Pour {count, plural, one {# trajet} other {# trajets}}, la vitesse ne peut être établie : il manque une date ou un lieu.',
  'plausibility.notChecked':
    'Non vérifié : combien de conteneurs un navire ou un train peut porter. Cela n’a pas été trouvé.',
  'plausibility.consignment.questions':
    '{count, plural, one {# question} other {# questions}} sur la vitesse, l’ordre, la simultanéité ou les ports :',

  'plausibility.list': 'Questions que posent les chiffres',
  'plausibility.list.note':
    'Des chiffres qui ne vont pas ensemble, calcul à l’appui. Une source peut se tromper, ou nous l’avons mal lue.',
  'plausibility.group.speed': 'Plus vite que la limite',
  'plausibility.group.order': 'Dans le mauvais ordre',
  'plausibility.group.overlap': 'À deux endroits à la fois',
  'plausibility.group.place': 'Lieux qui ne concordent pas',
  'plausibility.more': 'Et encore {count, plural, one {# question} other {# questions}}.',

  'plausibility.vessel.checkDigit': 'Clé de contrôle',
  'plausibility.vessel.fits': 'concorde avec le numéro (calcul par nous, d’après la résolution A.1117(30) de l’OMI)',
  'plausibility.vessel.doesNotFit':
    'ne concorde pas avec le numéro : un chiffre peut être faux (calcul par nous, d’après la résolution A.1117(30) de l’OMI)',
  'plausibility.listing.before': '{days} avant le départ au plus tôt du {voyage}',
  'plausibility.listing.after': '{days} après l’arrivée au plus tard du {voyage}',
  'plausibility.listing.perhaps-during': 'peut-être pendant le {voyage} : la date tombe dans le temps qu’il a pu durer',
  'plausibility.listing.unknown': 'avant ou après le {voyage} : on ne peut le dire, aucune source n’en donne les dates',
  'plausibility.listing.voyage': 'voyage {from} – {to}',
  'plausibility.listing.days': 'de {least, number} à {days}',
  'plausibility.listing.noVoyage': 'Aucun voyage de ce navire n’est consigné dans ce cas.',
  'plausibility.listing.thisVoyage': 'voyage',
  'plausibility.listing.inferred': 'Jours comptés par nous, d’après ce que les sources donnent des voyages.',
  'plausibility.listing.inferred.one':
    'Jours comptés par nous, d’après ce que les sources donnent du {voyage}, son seul dans ce cas.',
  'plausibility.lookAlikes': 'Navires au nom semblable',
  'plausibility.lookAlike.another': 'un autre navire : OMI {imo}',
  'plausibility.lookAlike.same': 'le même numéro OMI',
  'plausibility.lookAlike.unknown': 'un autre navire ou non : on ne peut le dire, il manque un numéro OMI',
}
