import type { WireClaim } from '#app/feeds/claims.ts'
import { denial, onDay, statement, within } from '#mocks/cases/published/recorded.ts'

const KIRBY = 'John Kirby, White House National Security Council'
const ON_13_OCTOBER = onDay('2023-10-13')

/**
 * What the article says beyond the release. Its statements of the containers (the figure, the images, the route) stand
 * with the White House, whose words they repeat, and name the article among their sources.
 */
export const articleClaims: readonly WireClaim[] = [
  statement({
    id: 'ARTICLE-speculation',
    speaker: 'The article',
    said: within('2023-10-13', '2023-10-14'),
    concerns: within('2023-09-01', '2023-09-30'),
    text: {
      en: "Speculation about a plan to refill Russia's munitions stocks began in September 2023, when Kim Jong Un went to Russia to meet Vladimir Putin and to visit military sites.",
      fr: 'Les spéculations sur un projet de reconstitution des stocks de munitions de la Russie ont commencé en septembre 2023, quand Kim Jong Un s’est rendu en Russie pour y rencontrer Vladimir Poutine et visiter des sites militaires.',
    },
    sources: ['ARTICLE-2023-10-13-OWN'],
  }),
  statement({
    id: 'CONTEXT-summit',
    speaker: 'The article',
    said: within('2023-10-13', '2023-10-14'),
    concerns: onDay('2023-09-13'),
    text: {
      en: 'Kim Jong Un and Vladimir Putin met in Russia. The article gives the month only; that the summit was on 13 September 2023 is from other sources, which are not listed here.',
      fr: 'Kim Jong Un et Vladimir Poutine se sont rencontrés en Russie. L’article ne donne que le mois ; la date du 13 septembre 2023 vient d’autres sources, qui ne sont pas énumérées ici.',
    },
    sources: ['ARTICLE-2023-10-13-OWN'],
  }),
  statement({
    id: 'ARTICLE-technology-in-exchange',
    speaker: KIRBY,
    said: ON_13_OCTOBER,
    text: {
      en: 'The US believes that Kim Jong Un seeks sophisticated Russian weapons technology in exchange, for his military and nuclear programme.',
      fr: 'Les États-Unis pensent que Kim Jong Un cherche à obtenir en échange des technologies d’armement russes sophistiquées, pour son programme militaire et nucléaire.',
    },
    sources: ['ARTICLE-2023-10-13'],
  }),
  statement({
    id: 'ARTICLE-condemnation',
    speaker: KIRBY,
    said: ON_13_OCTOBER,
    text: {
      en: 'Condemnation, as the article has it: the equipment will be used to attack Ukrainian cities, to kill Ukrainian civilians and to pursue the war.',
      fr: 'Condamnation, telle que l’article la rapporte : l’équipement servira à attaquer des villes ukrainiennes, à tuer des civils ukrainiens et à poursuivre la guerre.',
    },
    sources: ['ARTICLE-2023-10-13'],
  }),
  statement({
    id: 'ARTICLE-what-pyongyang-seeks',
    speaker: KIRBY,
    said: ON_13_OCTOBER,
    text: {
      en: 'In return, as the article has it, Pyongyang seeks fighter aircraft, surface-to-air missiles, armoured vehicles, ballistic missile production equipment or other materials and advanced technologies.',
      fr: 'En retour, tel que l’article le rapporte, Pyongyang cherche à obtenir des avions de combat, des missiles sol-air, des véhicules blindés, des équipements de production de missiles balistiques ou d’autres matériels et technologies avancées.',
    },
    sources: ['ARTICLE-2023-10-13'],
  }),
  statement({
    id: 'ARTICLE-carrier',
    speaker: 'DPRK',
    said: ON_13_OCTOBER,
    concerns: ON_13_OCTOBER,
    text: {
      en: 'On the same Friday the DPRK denounced the arrival of a US aircraft carrier group in South Korea as a provocation and again raised the use of nuclear weapons.',
      fr: 'Le même vendredi, la RPDC a dénoncé l’arrivée d’un groupe aéronaval américain en Corée du Sud comme une provocation et a de nouveau évoqué l’emploi d’armes nucléaires.',
    },
    sources: ['ARTICLE-2023-10-13-KCNA'],
  }),
  statement({
    id: 'ARTICLE-kcna-provocation',
    speaker: 'KCNA',
    said: ON_13_OCTOBER,
    text: {
      en: 'The arrival of the carrier is an undisguised military provocation and proves that a US plan of attack is being carried out.',
      fr: 'L’arrivée du porte-avions est une provocation militaire non déguisée et prouve qu’un plan d’attaque américain est en cours d’exécution.',
    },
    sources: ['ARTICLE-2023-10-13-KCNA'],
  }),
  statement({
    id: 'ARTICLE-kcna-nuclear-doctrine',
    speaker: 'KCNA',
    said: ON_13_OCTOBER,
    text: {
      en: 'Threat to answer under an escalatory nuclear doctrine that allows pre-emptive use.',
      fr: 'Menace de répondre selon une doctrine nucléaire d’escalade qui permet l’emploi préventif.',
    },
    sources: ['ARTICLE-2023-10-13-KCNA'],
  }),
  statement({
    id: 'ARTICLE-earlier-accusation',
    speaker: 'United States',
    said: null,
    text: {
      en: 'Before the release, the US had accused the DPRK of supplying Russia with munitions, artillery shells and rockets. The article gives no day.',
      fr: 'Avant le communiqué, les États-Unis avaient accusé la RPDC de fournir à la Russie des munitions, des obus d’artillerie et des roquettes. L’article n’en donne pas le jour.',
    },
    sources: ['ARTICLE-2023-10-13-OWN'],
  }),
  denial({
    id: 'ARTICLE-earlier-denial',
    speaker: 'DPRK',
    said: null,
    text: {
      en: 'The DPRK had denied the earlier accusation. The article gives no day.',
      fr: 'La RPDC avait démenti l’accusation antérieure. L’article n’en donne pas le jour.',
    },
    denies: ['ARTICLE-earlier-accusation'],
    sources: ['ARTICLE-2023-10-13-OWN'],
  }),
]
