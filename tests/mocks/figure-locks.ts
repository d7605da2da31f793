/*
 * The published figures and what they rest on, pinned. A row of the first table: record, figure as it was said, speaker,
 * day said or seen, sources, and a seal over the figure, its words and its sources. A row of the second: source, address,
 * day published. "-": none on record. Change a row only together with the record, and only with the publication at hand.
 */

export const FIGURE_LOCKS = `
WH-more-than-1000 | moreThan 1000 containers | John Kirby, White House National Security Council | 2023-10-13 | WH-2023-10-13 ARTICLE-2023-10-13 YONHAP-2023-10-14 UKRANEWS-961188 AP-AJC-2023-10-13 PRAVDA-YAHOO-2023-10-13 | e84e6278ad52
WH-about-300 | about 300 containers | White House | 2023-10-13 | WH-2023-10-13 YONHAP-UPDATED NEWDAILY-2023-10-19 SELDIN-2023-10-13 PAP-2023-10-13 | a5487752739e
WH-depot-290-km | about 290 kilometres | White House | 2023-10-13 | WH-2023-10-13 YONHAP-UPDATED KBS-181077 24HLIVE ONET-PAP | 667ee1aae4a6
RUSI-at-least-5-trips | atLeast 5 trips | RUSI | 2023-10-16 | WAPO-2023-10-16 BUSINESS-INSIDER-2023-10 | f7ae768f933d
RUSI-at-least-4-trips | atLeast 4 trips | RUSI, through Kyiv Post | - | KYIV-POST-22852 | 6fb501317976
RUSI-several-hundred | unknown containers | RUSI | 2023-10-16 | BABEL-99616 WAPO-2023-10-16 | 1d7db975b17c
RUSI-depot-200-km | about 200 kilometres | RUSI; The New York Times; The Kyiv Independent | 2023-10-16 | RUSI-2023-10-16 NYT-MIRROR-ETREALITY KYIV-INDEPENDENT | e6192a89d8a7
RUSI-27-shipments | exact 27 trips | RUSI, through The Washington Post | 2024-06-22 | KBS-77952 | 11817e418be9
RUSI-angara-at-least-11-trips | atLeast 11 trips | RUSI, through Reuters | 2024-04-01..2024-04-30 | RP-2024-04 WYBORCZA | 5657e3a1ed15
VOA-at-least-4-ships | atLeast 4 ships | VOA, as reported by YTN | 2023-10-15 | YTN-2023-10-15 YONHAP-NEWSPIC-VOA | dd140619720b
VOA-600-per-ship | about 600 containers | VOA (rule of thumb), as reported by Seoul Shinmun | - | SEOUL-SHINMUN-2025-03-11 | 5cc4cd2893f5
DOSSIER-ship-papers | exact 50 tonnes | Dossier Centre | - | BABEL-99616-DOSSIER | 969ed346bfc7
CSIS-about-73-railcars | about 73 railcars | CSIS Beyond Parallel | 2023-10-06 | CSIS-2023-10-06 KBS-180937 | 5b60f2b72de7
CSIS-at-least-25-visits | atLeast 25 trips | CSIS | 2024-02-28 | KBS-ID-73656 CTSOU-2024-02-29 IN-UKRAINE | a999fe86f222
CSIS-at-least-19-visits-vostochny | atLeast 19 trips | CSIS | 2024-02-28 | KBS-ID-73656 CTSOU-2024-02-29 IN-UKRAINE | 599eaf265e0d
CSIS-rounds-estimate | moreThan 2500000 rounds | CSIS | 2024-02-28 | KBS-ID-73656 CTSOU-2024-02-29 IN-UKRAINE | 7b2ef2937075
NK-PRO-at-least-32-trips | atLeast 32 trips | NK Pro | - | ANSA-2024-03-02 ONET-NK-PRO INSIGHT-NEWS | a1743cf2e3b4
ROK-hundreds-of-thousands-of-rounds | unknown rounds | ROK Ministry of National Defense | 2023-10-16 | KBS-181107 DONGA-NEWSREBEAT-175558 | f4e31d48cee0
NIS-more-than-1-million-shells | moreThan 1000000 rounds | ROK National Intelligence Service (NIS) | 2023-11-01 | CHOSUN-2023-11-02 | e994b24ad8d7
ROK-cadence-newdaily | exact 1 ships | ROK military, as reported by NewDaily | 2023-11-02 | NEWDAILY-27112802 | d31959ef54e2
ROK-cadence-sbs | about 2 ships | ROK military, as reported by SBS | 2023-11-02 | SBS-2023-11-02 | c92d45a3f480
CUM-2023-10-22-voa | about 1500 containers | VOA (estimate) | 2023-10-22 | NEWDAILY-27028723 NEWSREBEAT-176147 | 619cb29f76f0
CUM-2023-11-02-rok | about 2000 containers | ROK military | 2023-11-02 | NEWDAILY-27112802 SBS-2023-11-02 | f587ca8e5d4d
CUM-2023-12-29-rok | about 5000 containers | ROK Ministry of National Defense (Shin) | 2023-12-29 | EFE-PLEDGETIMES-2023-12-29 | 24cd90d88522
CUM-2024-02-23-us | moreThan 10000 containers | US State Department | 2024-02-23 | YONHAP-CAMBODIATRIBUNE UKRANEWS-986994 | 97b8826deb53
CUM-2024-02-26-rok | about 6700 containers | ROK Ministry of National Defense (Shin) | 2024-02-26 | POLITICO-EU-2024-02-27 RBC-UKRAINE | 96debef26e2a
CUM-2024-03-18-rok | about 7000 containers | ROK Ministry of National Defense (Shin) | 2024-03-18 | BABEL-105046 | ab0b9bf9960d
CUM-2024-06-14-rok | atLeast 10000 containers | ROK Ministry of National Defense (Shin) | 2024-06-14 | BABEL-108088 | 4cf1b31f75c6
CUM-2024-06-17-us | moreThan 11000 containers | US State Department | 2024-06-17 | NEWSRELEASE-ONLINE-STATE | de7b9b72801d
CUM-2024-08-27-rok | moreThan 13000 containers | ROK Defense Intelligence Agency (DIA) | 2024-08-27 | KOREA-HERALD-20240827 | 775f5eece31f
CUM-2024-09-04-us | moreThan 16500 containers | US State Department | 2024-09-04 | YONHAP-MYANMAR | b06213d8f5ac
CUM-2025-03-11-voa | moreThan 20000 containers | VOA (estimate) | 2025-03-11 | SEOUL-SHINMUN-2025-03-11 | 4986f9db04db
CUM-2025-04-15-osc | about 16000 containers | OSC and Reuters | 2025-04-15 | ONLINE-UA-2025-04-16 YONHAP-NEWSPIC-2025-04-15 KBS-8229328 | e24b7adebd56
CUM-2025-05-29-msmt | moreThan 20000 containers | MSMT, first report (eleven states) | 2025-05-29 | JOONGANG-DAILY-2025-05-29 AJP-2025-05-30 KBS-193414 MSMT-2025-05-29 | cf65e61822c6
CUM-2025-07-13-rok | about 28000 containers | ROK Defense Intelligence Agency (DIA) | 2025-07-13 | KOOKBANG-2025-07-14 MENAFN | eff32e8e7290
CUM-2026-rok | about 33000 containers | ROK Defense Intelligence Agency (DIA) | 2026-01-01..2026-12-31 | TRT-KOREAN | 82416de09568
C4ADS-more-than-74000-t | moreThan 74000 tonnes | C4ADS and The Washington Post | 2024-06-22 | AJU-2024-06-23 NEWSRELEASE-ONLINE EUROMAIDAN-PRESS-2024-06-23 | c7efebf92caf
OSC-maia-1-at-least-9-trips | atLeast 9 trips | Open Source Centre (OSC) | 2025-02-18 | OSC-2025-02-18 | e31ef672097e
OSC-maia-1-about-2000 | about 2000 containers | Open Source Centre (OSC) | 2025-02-18 | OSC-2025-02-18 | 7f2b748b749f
OSC-64-voyages | exact 64 voyages | OSC and Reuters | 2025-04-15 | ONLINE-UA-2025-04-16 YONHAP-NEWSPIC-2025-04-15 KBS-8229328 | 6a987b6fe914
OSC-4-to-6-million-rounds | range 4000000-6000000 rounds | OSC and Reuters | 2025-04-15 | ONLINE-UA-2025-04-16 YONHAP-NEWSPIC-2025-04-15 KBS-8229328 | ae86b03ce11a
COMPUTED-depot-201-km | about 201 kilometres | Computed for this case | - | - | 5fb171ea4791
COMPUTED-about-250-per-voyage | about 250 containers | Computed for this case | - | ONLINE-UA-2025-04-16 YONHAP-NEWSPIC-2025-04-15 KBS-8229328 | 8b69af235000
COMPUTED-about-222-per-trip-maia-1 | about 222 containers | Computed for this case | - | OSC-2025-02-18 | cc1d90dcb6c9
WH-300 | about 300 containers | - | - | WH-2023-10-13 YONHAP-UPDATED NEWDAILY-2023-10-19 SELDIN-2023-10-13 PAP-2023-10-13 | 46fea869ec25
SEEN-najin-2023-09-07 | about 300 containers | - | 2023-09-07..2023-09-08 | WH-2023-10-13 YONHAP-UPDATED NEWDAILY-2023-10-19 SELDIN-2023-10-13 PAP-2023-10-13 | e69820912c22
SEEN-tumangang-2023-10-05 | about 73 railcars | - | 2023-10-05 | CSIS-2023-10-06 KBS-180937 | 9a020ca2bfaf
`

export const SOURCE_LOCKS = `
24HLIVE | 24hlive.it | -
AJP-2025-05-30 | - | 2025-05-30
AJU-2024-06-23 | m.ajunews.com | 2024-06-23
ANSA-2024-03-02 | - | 2024-03-02
AP-AJC-2023-10-13 | - | 2023-10-13
ARTICLE-2023-10-13 | - | 2023-10-13..2023-10-14
BABEL-105046 | babel.ua 105046 | -
BABEL-108088 | babel.ua 108088 | -
BABEL-99616 | babel.ua/en/news/99616 | -
BABEL-99616-DOSSIER | babel.ua/en/news/99616 | -
BUSINESS-INSIDER-2023-10 | - | 2023-10-01..2023-10-31
CHOSUN-2023-11-02 | - | 2023-11-02
CSIS-2023-10-06 | beyondparallel.csis.org/dramatic-increase-in-dprk-russia-border-rail-traffic-after-kim-putin-summit/ | 2023-10-06
CTSOU-2024-02-29 | closetheskyoverukraine.com | 2024-02-29
DONGA-NEWSREBEAT-175558 | newsrebeat.com/world-news/175558.html | -
EFE-PLEDGETIMES-2023-12-29 | pledgetimes.com | 2023-12-29
EUROMAIDAN-PRESS-2024-06-23 | - | 2024-06-23
IN-UKRAINE | in-ukraine.info | -
INSIGHT-NEWS | insightnews.media | -
JOONGANG-DAILY-2025-05-29 | - | 2025-05-29
KBS-180937 | No=180937 | -
KBS-181077 | world.kbs.co.kr/...Seq_Code=181077 | 2023-10-13
KBS-181107 | Seq_Code=181107 | 2023-10-16
KBS-193414 | Seq_Code=193414 | -
KBS-77952 | Seq_Code=77952 | -
KBS-8229328 | KBS 8229328 | -
KBS-ID-73656 | Seq_Code=73656 | -
KOOKBANG-2025-07-14 | - | 2025-07-14
KOREA-HERALD-20240827 | 20240827050678 | -
KYIV-INDEPENDENT | - | -
KYIV-POST-22852 | kyivpost.com/post/22852 | -
MENAFN | - | -
MSMT-2025-05-29 | www.mofa.go.jp/files/100853978.pdf | 2025-05-29
NEWDAILY-2023-10-19 | newdaily.co.kr/site/data/html/2023/10/19/2023101900138.html | 2023-10-19
NEWDAILY-27028723 | theyouthdream.com/politics/27028723 | -
NEWDAILY-27112802 | theyouthdream.com/politics/27112802 | -
NEWSREBEAT-176147 | newsrebeat.com/world-news/176147.html | -
NEWSRELEASE-ONLINE | newsrelease.online | -
NEWSRELEASE-ONLINE-STATE | newsrelease.online | -
NYT-MIRROR-ETREALITY | etreality.com | -
ONET-NK-PRO | onet.pl | -
ONET-PAP | - | -
ONLINE-UA-2025-04-16 | news.online.ua | 2025-04-16
OSC-2025-02-18 | stories.opensourcecentre.org/red-passage | 2025-02-18
PAP-2023-10-13 | - | 2023-10-13
POLITICO-EU-2024-02-27 | - | 2024-02-27
PRAVDA-YAHOO-2023-10-13 | - | 2023-10-13
RBC-UKRAINE | - | -
RP-2024-04 | rp.pl | 2024-04-01..2024-04-30
RUSI-2023-10-16 | wired-gov.net | 2023-10-16
SBS-2023-11-02 | v.daum.net/v/20231102223606414 | -
SELDIN-2023-10-13 | fakty.com.ua | 2023-10-13
SEOUL-SHINMUN-2025-03-11 | - | 2025-03-11
TRT-KOREAN | article a5ccfb85a601 | 2026-01-01..2026-12-31
UKRANEWS-961188 | ukranews.com/en/news/961188-... | 2023-10-01..2023-10-31
UKRANEWS-986994 | ukranews 986994 | -
WAPO-2023-10-16 | ausserhalbdesoffiziellenprogramms.de | 2023-10-16
WH-2023-10-13 | - | 2023-10-13
WYBORCZA | wyborcza.pl | -
YONHAP-2023-10-14 | en.yna.co.kr/view/AEN20231014000400315 | 2023-10-14
YONHAP-CAMBODIATRIBUNE | cambodiatribune.com | -
YONHAP-MYANMAR | myanmarnewsgazette.com | -
YONHAP-NEWSPIC-2025-04-15 | - | 2025-04-15
YONHAP-NEWSPIC-VOA | m.newspic.kr nid=2023101509035036375 | -
YONHAP-UPDATED | flash.kk685.cc/news/44b799950.html | -
YTN-2023-10-15 | v.daum.net/v/20231015113417488 | 2023-10-15
`
