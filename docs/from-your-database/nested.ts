import type { NominationInput } from "../../src/index.js";
import type { RunQuery, Shared } from "./nominations.js";

/** One nomination a row, in the shape of the library. A word without a code stays as it is, and `screen` names it. */
export const NOMINATIONS = `
select person.id, json_strip_nulls(json_build_object(
  'award', coalesce(award_word.code, proposed_award),
  'nominee', json_build_object(
    'id', cast(person.id as text),
    'kind', coalesce(kind_word.code, kind),
    'group', kind_word.group_code,
    'occupation', coalesce(occupation_word.code, occupation)),
  'receivedOn', received_on,
  'record', json_build_object(
    -- No row: null, which is taken out, so that the ratings are unknown.
    'ratings', (
      select json_agg(json_build_object('year', year, 'rating', coalesce(code, rating)))
      from rating left join rating_word on word = rating where nominee = person.id),
    -- No row: none, for the portal keeps these lists whole.
    'awards', coalesce((
      select json_agg(json_build_object(
        'code', coalesce(code, award), 'year', year, 'number', decision_number, 'decidedOn', decided_on))
      from award left join award_word on word = award where nominee = person.id), '[]'),
    'discipline', coalesce((
      select json_agg(json_build_object('level', coalesce(code, discipline), 'from', from_day, 'to', to_day))
      from discipline left join discipline_word on word = discipline where nominee = person.id), '[]'),
    'complete', json_build_array('awards', 'discipline')))) as nomination
from nominee as person
  left join award_word on award_word.word = proposed_award
  left join kind_word on kind_word.word = kind
  left join occupation_word on occupation_word.word = occupation
where person.id > $1 order by person.id limit $2`;

/** Reads the nominations that the database itself puts together, batch by batch: memory holds two batches. */
export async function* readNested(query: RunQuery, shared: Shared, batch = 1_000): AsyncGenerator<NominationInput[]> {
  let rows = await query(NOMINATIONS, [0, batch]);
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    // The database works on the next batch while this one is screened.
    const next = query(NOMINATIONS, [last.id, batch]);
    // Where it fails, that is thrown below, and not before anybody waits for it.
    next.catch(() => {});
    yield rows.map(({ nomination }) => ({ ...shared, ...(nomination as Omit<NominationInput, keyof Shared>) }));
    rows = await next;
  }
}
