import type { plausibility as english } from '#app/i18n/messages/en/plausibility.ts'

export const plausibility: Record<keyof typeof english, string> = {
  'plausibility.title': 'Vitesse, ordre et charge',
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
  'plausibility.implied': '{least} : {way}, en {longest} au plus',
  'plausibility.implied.most': '{most} : {length}, en {shortest} au moins',
  'plausibility.hours': '{hours} h',
  'plausibility.days': '{count, plural, one {{days} jour} other {{days} jours}}',
  'plausibility.unknown.times':
    'ne peut être établie : aucune source ne donne à la fois le départ au plus tôt et l’arrivée au plus tard',
  'plausibility.unknown.way': 'ne peut être établie : la distance parcourue n’est pas connue',
  'plausibility.limit.vessel':
    'limite {limit}, fixée par nous, non publiée : là commence la bande la plus rapide des messages AIS (UIT-R M.1371)',
  'plausibility.limit.rail': 'limite {limit}, fixée par nous, non publiée',
  'plausibility.within': 'Ne soulève pas de question : {limit}.',

  'plausibility.question.speed': 'Comment aller si vite ? {way}, en {longest} au plus, cela fait {least} ; {limit}.',
  'plausibility.question.left-before-it-came':
    'Comment quitter {place} avant d’y arriver ? Arrivée : {later}. Départ : {earlier}.',
  'plausibility.question.seen-there-before-it-left':
    'Comment être vu à {to} avant d’avoir quitté {from} ? Vu : {earlier}. Départ : {later}.',
  'plausibility.question.seen-here-after-it-came':
    'Comment être vu à {from} une fois arrivé à {to} ? Arrivée : {earlier}. Vu : {later}.',
  'plausibility.question.overlap.vessel':
    'Comment {name} peut-il faire deux trajets à la fois ? Les deux, du {start} au {end} : {first} ; {second}.',
  'plausibility.question.overlap.consignment':
    'Comment les mêmes conteneurs ({name}) peuvent-ils faire deux trajets à la fois ? Les deux, du {start} au {end} : {first} ; {second}.',
  'plausibility.question.chain-broken':
    'Comment est-ce passé de {came} à {wentOn} ? Un trajet finit à l’un, le suivant part de l’autre : {km} km au moins les séparent.',
  'plausibility.question.no-port':
    'Comment un navire fait-il escale à {place} ? La fiche n’en fait pas un port, mais : {kind}.',
  'plausibility.question.bridge': 'Comment charger ou décharger un train à {place} ? La fiche en fait un pont.',
  'plausibility.question.capacity.vessel':
    'Comment {name} a-t-il pu en porter autant{legs, plural, one {} other { (# trajets d’une même traversée)}} ? {reported}. {capacity}.',
  'plausibility.question.capacity.rail': 'Comment le train a-t-il pu en porter autant ? {reported}. {capacity}.',

  'plausibility.capacity': 'Capacité',
  'plausibility.capacity.vessel': '{teu} EVP',
  'plausibility.capacity.rail': 'wagons : {wagons} ; conteneurs par wagon : {boxes}',
  'plausibility.capacity.load': 'Charge',
  'plausibility.capacity.reported':
    'Signalé : {reported}{soft, select, yes {, chiffre arrondi, compté pour {least} au moins} other {}}',
  'plausibility.capacity.given':
    'Capacité : {capacity} ({source}){soft, select, yes {, chiffre arrondi, pris au plus haut} other {}}, soit {most}',
  'plausibility.capacity.most.vessel':
    '{most} conteneurs au plus si chacun fait un EVP, {half} si chacun en fait deux (un ou deux EVP : supposé par nous)',
  'plausibility.capacity.most.rail': '{most} conteneurs au plus',
  'plausibility.capacity.fits': 'Ne soulève pas de question.',
  'plausibility.capacity.tight': 'N’en soulève pas tant que tous ne faisaient pas deux EVP.',
  'plausibility.capacity.unknown.vessel':
    'non vérifié : aucune source, ici, ne dit ce que le navire peut porter au plus',
  'plausibility.capacity.unknown.rail': 'non vérifié : aucune source, ici, ne dit ce que le train peut porter au plus',
  'plausibility.capacity.unknown.count':
    'non vérifié : aucune source, ici, ne dit combien de conteneurs il y avait au moins',
  'plausibility.capacity.none':
    'aucune source, ici, ne la donne ; on n’a pas vérifié si le navire pouvait porter ce qui est signalé',

  'plausibility.none.legs':
    '{count, plural, one {# trajet vérifié} other {# trajets vérifiés}} : vitesse, ordre, simultanéité, ports. Aucune question.',
  'plausibility.checked':
    '{count, plural, one {# trajet vérifié} other {# trajets vérifiés}} : vitesse, ordre, simultanéité, ports.',
  'plausibility.withoutSpeed':
    'Pour {count, plural, one {# trajet} other {# trajets}}, la vitesse ne peut être établie : il manque une date ou un lieu.',
  'plausibility.withLoad':
    '{count, plural, one {# trajet vérifié} other {# trajets vérifiés}} : ce que le navire ou le train peut porter.',
  'plausibility.withoutLoad':
    'Pour {count, plural, one {# trajet} other {# trajets}}, cette vérification n’a pas été faite : aucune source, ici, ne dit ce que le navire ou le train peut porter, ou combien de conteneurs il y avait au moins.',
  'plausibility.consignment.questions':
    '{count, plural, one {# question} other {# questions}} sur la vitesse, l’ordre, la simultanéité, les ports ou la capacité :',

  'plausibility.list': 'Questions que posent les chiffres',
  'plausibility.list.note':
    'Des chiffres qui ne vont pas ensemble, calcul à l’appui. Une source peut se tromper, ou nous l’avons mal lue.',
  'plausibility.group.speed': 'Plus vite que la limite',
  'plausibility.group.order': 'Dans le mauvais ordre',
  'plausibility.group.overlap': 'À deux endroits à la fois',
  'plausibility.group.place': 'Lieux qui ne concordent pas',
  'plausibility.group.capacity': 'Plus qu’on n’en pouvait porter',
  'plausibility.more': 'Et encore {count, plural, one {# question} other {# questions}}.',

  'plausibility.vessel.checkDigit': 'Clé de contrôle',
  'plausibility.vessel.fits': 'concorde avec le numéro (calcul par nous, d’après la résolution A.1117(30) de l’OMI)',
  'plausibility.vessel.doesNotFit':
    'ne concorde pas avec le numéro : un chiffre peut être faux (calcul par nous, d’après la résolution A.1117(30) de l’OMI)',
  'plausibility.vessel.names': 'Autres noms',
  'plausibility.vessel.flags': 'Autres pavillons',
  'plausibility.vessel.borne.earlier': 'avant : {when}',
  'plausibility.vessel.borne.later': 'après : {when}',
  'plausibility.vessel.borne.undated': 'date non donnée',
  'plausibility.vessel.borne.none': 'aucune source, ici, n’en donne',
  'plausibility.vessel.flagSince': 'depuis quand : aucune source, ici, ne le dit',
  'plausibility.listing.before': '{days} avant le départ au plus tôt du {voyage}',
  'plausibility.listing.after': '{days} après l’arrivée au plus tard du {voyage}',
  'plausibility.listing.perhaps-during': 'peut-être pendant le {voyage} : la date tombe dans le temps qu’il a pu durer',
  'plausibility.listing.unknown': 'avant ou après le {voyage} : on ne peut le dire, aucune source n’en donne les dates',
  'plausibility.listing.voyage': 'voyage {from} – {to}',
  'plausibility.listing.days': 'de {least, number} à {days}',
  'plausibility.listing.noVoyage': 'Aucun voyage de ce navire n’est consigné dans ce cas.',
  'plausibility.listing.thisVoyage': 'voyage',
  'plausibility.listing.inferred': 'Jours comptés par nous, d’après ce que les sources donnent des voyages.',
  'plausibility.listing.inferred.one':
    'Jours comptés par nous, d’après ce que les sources donnent du {voyage}, son seul dans ce cas.',
  'plausibility.lookAlikes': 'Navires au nom semblable',
  'plausibility.lookAlike.another': 'un autre navire : OMI {imo}',
  'plausibility.lookAlike.same': 'le même numéro OMI',
  'plausibility.lookAlike.unknown': 'un autre navire ou non : on ne peut le dire, il manque un numéro OMI',
}
