import type { WireLeg } from '#app/feeds/legs.ts'

type WireCorridor = NonNullable<WireLeg['corridor']>
type WireVertex = WireCorridor['vertices'][number]

/*
 * Inferred ways on the ground. Sources publish the names of the ends and the mode; no source published a track, and
 * everything between is general geography. Compact rows, since a vertex is a name and a point.
 */

const between = (longitude: number, latitude: number, name: string): WireVertex => ({
  longitude,
  latitude,
  name,
  isPublished: false,
})
const end = (longitude: number, latitude: number, name: string): WireVertex => ({
  ...between(longitude, latitude, name),
  isPublished: true,
})

export const seaCorridor: WireCorridor = {
  id: 'sea-rajin-dunay',
  name: { en: 'Rajin (Najin) to Dunay, inferred sea route', fr: 'De Rajin (Najin) à Dounaï, route maritime déduite' },
  basis: 'inferred',
  method: {
    en: 'Inferred. Only the two port names are published: no source published a track. 12 waypoints from general geographic knowledge, kept clear of Natural Earth 10m land and, by hand, of small islands missing there. 204.7 km (110.5 nautical miles) as a sum of straight parts; 11.1 hours at 10 knots, 9.2 hours at 12 knots.',
    fr: 'Déduit. Seuls les noms des deux ports sont publiés : aucune source n’a publié de trajet. 12 points de passage issus de connaissances géographiques générales, tenus à l’écart des terres de Natural Earth 10m et, à la main, de petites îles qui y manquent. 204,7 km (110,5 milles marins) en somme de segments droits ; 11,1 heures à 10 nœuds, 9,2 heures à 12 nœuds.',
  },
  lengthKm: 204.7,
  trackKm: null,
  vertices: [
    end(130.3, 42.23, 'Rajin (Najin) port, pier area'),
    between(130.2985, 42.2, 'Rajin Bay, fairway'),
    between(130.305, 42.15, 'Rajin Bay, seaward approach'),
    between(130.47, 42.13, 'Off Sonbong / Rason coast'),
    between(130.8, 42.21, 'Off Tumen River mouth (DPRK-Russia maritime boundary area)'),
    between(131.15, 42.32, 'South of Furugelm Island, off Posyet Bay'),
    between(131.6, 42.47, 'South of the Rimsky-Korsakov Archipelago'),
    between(132.03, 42.65, 'Peter the Great Gulf, off Ussuri Bay'),
    between(132.22, 42.79, 'West of Askold Island'),
    between(132.35, 42.82, 'Southern entrance to Strelok Strait'),
    between(132.38, 42.855, 'Strelok Strait, west of Putyatin Island'),
    end(132.365, 42.883, 'Dunay (Dunai) naval facility, pier area'),
  ],
}

export const railCorridor: WireCorridor = {
  id: 'rail-dunay-tikhoretsk',
  name: {
    en: 'Dunay to Tikhoretsk, inferred rail corridor',
    fr: 'De Dounaï à Tikhoretsk, corridor ferroviaire déduit',
  },
  basis: 'inferred',
  method: {
    en: 'Inferred. Only "by rail", Dunay and "near Tikhoretsk" are published; that the release had a route map is known, its shape is not. 45 stations along the Trans-Siberian to Yekaterinburg, all in Russia, no straight part touching Kazakhstan, China or Mongolia in Natural Earth 10m. 8,456.5 km is the sum of straight parts; the real track is roughly 9,400 to 10,100 km, a rough range (factor 1.11 to 1.19, set by Trans-Siberian kilometre posts).',
    fr: 'Déduit. Seuls « par rail », Dounaï et « près de Tikhoretsk » sont publiés ; on sait que le communiqué comportait une carte de l’itinéraire, non quelle en était la forme. 45 gares le long du Transsibérien jusqu’à Iekaterinbourg, toutes en Russie, aucun segment droit ne touchant le Kazakhstan, la Chine ou la Mongolie dans Natural Earth 10m. 8 456,5 km est la somme des segments droits ; la voie réelle mesure grossièrement de 9 400 à 10 100 km (facteur de 1,11 à 1,19, calé sur les bornes kilométriques du Transsibérien).',
  },
  lengthKm: 8456.5,
  trackKm: [9400, 10100],
  vertices: [
    end(132.3352, 42.8788, 'Dunay (rail head by the naval facility)'),
    between(132.4057, 42.9743, 'Fokino'),
    between(132.4559, 43.288, 'Smolyaninovo'),
    between(132.0883, 43.3281, 'Artem / Uglovaya'),
    between(131.9458, 43.8029, 'Ussuriysk'),
    between(132.8259, 44.5988, 'Spassk-Dalny'),
    between(133.4282, 45.4789, 'Lesozavodsk / Ruzhino'),
    between(133.7391, 45.9315, 'Dalnerechensk'),
    between(134.2501, 46.8129, 'Bikin'),
    between(134.7556, 47.5376, 'Vyazemsky'),
    between(135.0838, 48.4827, 'Khabarovsk'),
    between(132.9239, 48.7928, 'Birobidzhan'),
    between(131.054, 49.019, 'Obluchye'),
    between(130.0857, 49.4245, 'Arkhara'),
    between(128.4773, 50.9164, 'Belogorsk'),
    between(127.6776, 52.0057, 'Shimanovsk'),
    between(125.8093, 53.454, 'Magdagachi'),
    between(123.9403, 53.9847, 'Skovorodino'),
    between(119.7652, 53.7342, 'Mogocha'),
    between(117.0171, 52.5221, 'Chernyshevsk-Zabaykalsky'),
    between(114.35, 51.6167, 'Karymskaya'),
    between(113.5009, 52.0317, 'Chita'),
    between(108.843, 51.2753, 'Petrovsk-Zabaykalsky'),
    between(107.6063, 51.8272, 'Ulan-Ude'),
    between(103.7061, 51.6594, 'Slyudyanka'),
    between(104.2964, 52.2978, 'Irkutsk'),
    between(98.0044, 55.9342, 'Tayshet'),
    between(92.8672, 56.0184, 'Krasnoyarsk'),
    between(87.7472, 56.2139, 'Mariinsk'),
    between(82.9346, 55.0415, 'Novosibirsk'),
    between(78.357, 55.3571, 'Barabinsk'),
    between(73.3686, 54.9924, 'Omsk'),
    between(69.4901, 56.1128, 'Ishim'),
    between(65.5272, 57.1522, 'Tyumen'),
    between(60.6122, 56.8519, 'Yekaterinburg'),
    between(61.4291, 55.154, 'Chelyabinsk'),
    between(59.6508, 55.1711, 'Zlatoust'),
    between(55.9678, 54.7431, 'Ufa'),
    between(50.15, 53.2001, 'Samara'),
    between(48.4681, 53.1585, 'Syzran'),
    between(46.0086, 51.5406, 'Saratov'),
    between(45.2096, 50.1434, 'Petrov Val'),
    between(44.5018, 48.7194, 'Volgograd'),
    between(43.1407, 47.6301, 'Kotelnikovo'),
    end(40.1253, 45.8547, "Tikhoretsk (town; depot published only as 'near Tikhoretsk')"),
  ],
}
