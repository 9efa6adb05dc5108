import type { Random } from '../random.ts';

/** Sentences of an invented story: its own few names and places, so that its sentences share words as those of real copy do. */
export type Newsroom = { sentence(): string; phrase(): string; figure(): string; word(): string };

const FIRST = 'Ada Bruno Celia Darko Edda Fabio Greta Hakon Ines Jarek Katya Leon Mirela Nils Odile Petra Quinn Rasmus Sunniva Tadeo'.split(' ');
const LAST = 'Ahlgren Bastos Corvin Dunmore Eklund Farrow Gaskell Hollis Ibarra Jansky Kestner Lomax Mercier Novak Ostrander Pryce Quist Rhodes Sorley Tamm'.split(' ');
const PLACES = 'Alder Point,Brackwater,Caddon Falls,Dunmere,Eastholm,Fennick,Gorse Hill,Harrow Gap,Islay Cross,Kilmarsh,Lowgate,Marrow Bay'.split(',');
const BODIES = 'the harbour board,the county council,the water agency,the ferry company,the port police,the coast guard,the dock workers’ union,the survey office,the finance ministry,the appeals court'.split(',');
const NOUNS = 'dam,bridge,ferry,tunnel,quarry,orchard,cannery,reservoir,lighthouse,warehouse,railway,market,shipyard,hospital,granary,pipeline,archive,stadium,vineyard,chapel,smelter,aqueduct,terminal,causeway,mill,barracks,nursery,observatory,brewery,depot'.split(',');
const ADJECTIVES = 'northern,disputed,flooded,new,abandoned,busiest,oldest,narrow,privately owned,half-built,insured,leaking,crowded,remote,public'.split(',');
const PEOPLE = 'residents,drivers,growers,inspectors,engineers,passengers,shopkeepers,teachers,pensioners,sailors,volunteers,lawyers,nurses,tenants,miners,brokers,students,firefighters'.split(',');
const WILL = 'reopen to,be sold to,close for,lose,stay under,be searched by,run out of,move to,be handed to,miss,need,be named in,take on,cut,pay back,draw,face,be fenced off from,raise,be insured against,serve,go without,be rebuilt with,depend on,outlast'.split(',');
const KIND = 'foreign,spring,licensed,armed,submerged,imported,smaller,regional,late,rival,pending,seasonal,weekly,reserve,private,second,eastern,coastal,emergency,stranded,electric,recycled,charitable,winter,welded,wooden,municipal,heavy,leaded,hidden'.split(',');
const WHAT = 'bank,inspection,warrant,guard,divers,diesel,site,treasury,deadline,survey,lawsuit,pickers,opening,loan,tourists,inquiry,driveway,tariff,gale,crews,current,masonry,donor,timetable,gates,commuters,pension,lorries,roofing,wiring,turbines,cranes,ledgers,anchors,saplings,hatchery,ferrymen,cisterns,signposts,granite'.split(',');
const DID = 'gathered outside,blocked,signed,waited for,refused,filed,cleared,asked for,handed out,counted,voted against,missed,slept beside,photographed,threatened,lined up for,recited,turned back from,demanded,watched,painted,boycotted,rescued,auctioned,borrowed,toasted,mourned,inspected,emptied,guarded,mocked,copied'.split(',');
const WHOM = 'town hall,road,petition,buses,notice,complaint,trees,mayor,blankets,boats,plan,alarm,cars,shelves,walkout,water,names,checkpoint,deposits,floodwater,march,cards,windows,kitchen,transport,auctioneer,pumps,records,statue,harvesters,trawlers,archives,banners,stoves'.split(',');
const WHEN = 'before,after,during,despite,ahead of,until,because of,in spite of,shortly before,long after,in the week of,on the eve of,at the height of,in defiance of'.split(',');
const TIMES = 'the month-end audit,three nights of talks,the autumn storms,the harvest,a court order,Sunday’s ballot,an accord reached in March,the evening tide,a damning report,heavy rain,live broadcasts,complaints from neighbours,legal advice,the spring tide,budget doubts,the owners’ objections,the bank holiday,a power failure,the regatta,the minister’s visit,an early frost,the strike,a change of shift,the anniversary,the second reading'.split(',');
const WHY = 'because,since,although,even though,so that,unless,while,provided that,which means,now that'.split(',');
const CLAUSES = 'the foundations had shifted,nobody had checked the valves,no one was hurt,the contract had expired,the fleet can sail,a buyer is found,insurers feared it for weeks,the cause remains unknown,two pumps had failed,a clerk misread the map,wider claims were settled,the weather holds,no such step was taken in a decade,the figures are disputed,tourists stay away,the keys were lost,concrete takes a month to set,seals breed on the bank,spare parts are scarce,the chief diver is unwell,prices have doubled,the lease runs out'.split(',');
const DAYS = 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(',');
const SAID = 'said,told reporters,warned,insisted,announced,admitted,argued,confirmed'.split(',');
/** Words put in the place of others. */
const BARE = 'never,soon,quietly,perhaps,openly,twice,barely,seldom,jointly,abroad'.split(',');
const ROLES = 'who heads the inquiry,a former captain,the group’s lawyer,who has run the place since 1998,a spokesman for the owners,the deputy mayor,who was on duty that night'.split(',');

export function createNewsroom(random: Random): Newsroom {
  const { pick } = random;
  const some = <T>(list: readonly T[], count: number): readonly T[] => {
    const rest = [...list];
    return Array.from({ length: count }, () => rest.splice(random.below(rest.length), 1)[0]!);
  };
  // A story is about a few people and things, again and again.
  const people = some(FIRST, 8).map((first, i) => `${first} ${LAST[(random.below(2) + i * 2) % LAST.length]!}`);
  const places = some(PLACES, 4);
  const bodies = some(BODIES, 5);
  const nouns = some(NOUNS, 16);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const figure = (): string => String(random.below(2) === 0 ? 12 + random.below(88) : 100 * (2 + random.below(80)));
  const thing = (): string => (random.below(3) === 0 ? `the ${pick(ADJECTIVES)} ${pick(nouns)}` : `the ${pick(nouns)} in ${pick(places)}`);
  const what = (): string => `${pick(KIND)} ${pick(WHAT)}`;
  const will = (): string => `${pick(WILL)} ${what()}`;
  const did = (): string => `${pick(DID)} the ${pick(KIND)} ${pick(WHOM)}`;
  const when = (): string => `${pick(WHEN)} ${pick(TIMES)}`;
  const why = (): string => `${pick(WHY)} ${pick(CLAUSES)}`;
  const event = (): string => `${thing()} would ${will()}`;
  const forms: readonly (() => string)[] = [
    () => `${pick(people)} ${pick(SAID)} ${pick(DAYS)} that ${event()} ${when()}.`,
    () => `${capital(when())} ${pick(people)} ${pick(SAID)} that ${event()}, ${why()}.`,
    () => `${capital(thing())} will ${will()} ${when()}, ${why()}.`,
    () => `About ${figure()} ${pick(PEOPLE)} ${did()} ${when()}, according to ${pick(bodies)}.`,
    () => `In ${pick(places)}, ${pick(PEOPLE)} ${did()} ${why()}.`,
    () => `“${capital(event())} ${when()},” said ${pick(people)}, ${pick(ROLES)}.`,
    () => `${capital(pick(bodies))} put the cost at $${figure()} million ${when()}.`,
    () => `${figure()} of the ${figure()} ${pick(PEOPLE)} who ${did()} have since left ${pick(places)}.`,
    () => `On ${pick(DAYS)} ${pick(bodies)} asked whether ${event()} ${when()}.`,
    () => `${capital(pick(PEOPLE))} ${did()} and ${did()} ${when()}, ${pick(people)} ${pick(SAID)}.`,
    () => `${capital(why())}, ${pick(PEOPLE)} from ${pick(places)} ${did()} and ${did()}.`,
    () => `Nobody from ${pick(bodies)} could say why ${pick(PEOPLE)} ${did()} ${when()}.`,
    () => `The sum of $${figure()} million is meant for ${what()}, ${pick(people)} wrote to ${pick(bodies)}.`,
    () => `Photographs show how ${pick(PEOPLE)} ${did()} near ${thing()}.`,
    () => `${pick(people)}, ${pick(ROLES)}, fears for ${what()} ${why()}.`,
    () => `Under the plan, ${thing()} must ${will()} and pay for ${what()}.`,
    () => `Lawyers for ${pick(bodies)} blame ${pick(people)}, not ${what()}.`,
    () => `By ${pick(DAYS)} some ${figure()} ${pick(PEOPLE)} had ${did()}.`,
    () => `Like ${thing()}, ${thing()} may ${will()} ${why()}.`,
    () => `“They ${did()} and we ${did()},” ${pick(people)} recalled ${when()}.`,
    () => `${capital(what())} and ${what()} matter more to ${pick(PEOPLE)} than ${thing()}.`,
    () => `It took ${figure()} hours until ${pick(PEOPLE)} ${did()}.`,
    () => `Neither ${pick(people)} nor ${pick(bodies)} knew that ${event()}.`,
    () => `Records from ${pick(places)} name ${pick(people)} as the one who ${did()} ${when()}.`,
  ];
  return {
    sentence: () => pick(forms)(),
    phrase: () => pick([when, why, () => `in ${pick(places)}`, () => `according to ${pick(bodies)}`])(),
    figure,
    word: () => pick(pick([NOUNS, ADJECTIVES, PEOPLE, DAYS, BARE])),
  };
}
