/**
 * British → American, general knowledge. Whole words where an ending would also catch other words; endings where the
 * language is regular. Small on purpose: a pair that is missing shows as a change of wording, which is no harm.
 */
const PAIRS = (
  'cancelled canceled cancelling canceling travelled traveled travelling traveling traveller traveler travellers travelers ' +
  'labelled labeled labelling labeling modelled modeled modelling modeling signalled signaled signalling signaling ' +
  'fuelled fueled fuelling fueling levelled leveled levelling leveling totalled totaled totalling totaling ' +
  'marvellous marvelous jewellery jewelry counsellor counselor counsellors counselors councillor councilor councillors councilors ' +
  'programme program programmes programs grey gray greys grays cheque check cheques checks tyre tire tyres tires kerb curb kerbs curbs ' +
  'defence defense offence offense licence license licences licenses pretence pretense practise practice practised practiced practising practicing ' +
  'storey story storeys stories aeroplane airplane aeroplanes airplanes aluminium aluminum mould mold moulds molds plough plow ploughs plows ' +
  'sceptical skeptical sceptic skeptic sceptics skeptics scepticism skepticism draught draft draughts drafts ' +
  'catalogue catalog catalogues catalogs dialogue dialog dialogues dialogs analogue analog mum mom mums moms maths math ' +
  'judgement judgment judgements judgments acknowledgement acknowledgment ageing aging ' +
  'towards toward afterwards afterward backwards backward forwards forward upwards upward downwards downward amongst among whilst while ' +
  'advisor adviser advisors advisers learnt learned burnt burned spelt spelled leapt leaped dreamt dreamed ' +
  'paediatric pediatric paediatrician pediatrician haemorrhage hemorrhage anaesthetic anesthetic oestrogen estrogen foetus fetus manoeuvre maneuver manoeuvres maneuvers ' +
  'skilful skillful wilful willful fulfil fulfill fulfils fulfills enrol enroll enrols enrolls enrolment enrollment instalment installment instalments installments ' +
  'pyjamas pajamas moustache mustache doughnut donut doughnuts donuts okay ok artefact artifact artefacts artifacts ' +
  'analyse analyze analysed analyzed analysing analyzing paralyse paralyze paralysed paralyzed ' +
  'kidnapped kidnaped worshipped worshiped focussed focused benefitted benefited sulphur sulfur cosy cozy ' +
  'protestor protester protestors protesters smoulder smolder smouldering smoldering smouldered smoldered ' +
  'moustaches mustaches moustached mustached moustachioed mustachioed sceptically skeptically cosier cozier cosiest coziest cosily cozily cosiness coziness ' +
  'woollen woolen woollens woolens skilfully skillfully unskilful unskillful wilfully willfully fulfilment fulfillment enrolments enrollments ' +
  'instil instill instils instills distil distill distils distills enthral enthrall appal appall ploughed plowed ploughing plowing ploughman plowman ' +
  'moulded molded moulding molding mouldy moldy catalogued cataloged cataloguing cataloging manoeuvred maneuvered manoeuvring maneuvering ' +
  'defences defenses offences offenses draughty drafty chequered checkered sulphuric sulfuric meagre meager lustre luster sabre saber sabres sabers liquorice licorice'
).split(' ');

export const AMERICAN: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((word, i) => (i % 2 === 0 ? [[word, PAIRS[i + 1]!] as const] : [])),
);

/** Words above that people are called by as well, in either spelling. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set('grey gray storey story seymour seymor gilmour gilmor balfour balfor'.split(' '));

/**
 * Roots of Greek and Latin, mostly of medicine, that British copy writes with ae or oe; they stand inside many words (orthopaedics, leukaemia).
 * "Caesar", "phoenix" and "shoestring" hold none of them.
 */
export const LIGATURE_ROOTS = /palaeo|paed|naem[ai]|kaemi|haem[ao]|gynaec|oesoph|foet[aiu]|oestro|rrhoea|naesth|archaeo|coeliac|oedem|homoeo|mediaev|faec(?:es|al)|aetiol|caesarean/;

/** British ending, American ending, fewest characters of a word it applies to. */
export const US_ENDINGS: readonly (readonly [string, string, number])[] = [
  ['olour', 'olor', 5], ['olours', 'olors', 6], ['oloured', 'olored', 7], ['olourful', 'olorful', 8],
  ['abour', 'abor', 6], ['abours', 'abors', 7], ['aboured', 'abored', 8],
  ['avour', 'avor', 6], ['avours', 'avors', 7], ['avoured', 'avored', 8], ['avourite', 'avorite', 9], ['avourites', 'avorites', 10], ['avourable', 'avorable', 10],
  ['onour', 'onor', 5], ['onours', 'onors', 6], ['onoured', 'onored', 7], ['onouring', 'onoring', 8],
  ['umour', 'umor', 5], ['umours', 'umors', 6], ['ehaviour', 'ehavior', 8], ['arbour', 'arbor', 6], ['arbours', 'arbors', 7], ['eighbour', 'eighbor', 8], ['eighbours', 'eighbors', 9],
  ['eighbouring', 'eighboring', 11], ['eighbourhood', 'eighborhood', 12], ['eighbourhoods', 'eighborhoods', 13], ['vapour', 'vapor', 6], ['rumoured', 'rumored', 8],
  ['ndeavour', 'ndeavor', 9], ['ndeavours', 'ndeavors', 10],
  ['centre', 'center', 6], ['centres', 'centers', 7], ['centred', 'centered', 7], ['theatre', 'theater', 7], ['theatres', 'theaters', 8], ['fibre', 'fiber', 5], ['fibres', 'fibers', 6],
  ['metre', 'meter', 5], ['metres', 'meters', 6], ['litre', 'liter', 5], ['litres', 'liters', 6], ['calibre', 'caliber', 7], ['spectre', 'specter', 7], ['sombre', 'somber', 6],
];
