import { PGlite } from "@electric-sql/pglite";

/** A database in memory, with the tables a portal keeps anyway. In a portal this is the connection it has. */
export async function openDatabase(): Promise<PGlite> {
  const database = new PGlite();
  await database.exec(`
    create table nominee    (id text primary key, name text, occupation text);
    create table rating     (nominee text, year int, rating text);
    create table award      (nominee text, code text, year int, ground text, period_end text);
    create table initiative (nominee text, scope text, year int);
    create table discipline (nominee text, level text, pending text, from_day text, to_day text);
    -- Which lists somebody has declared whole: only then does an empty list say that there is nothing.
    create table whole_list (nominee text, list text);

    insert into nominee values
      ('1', 'Cán bộ thứ nhất', 'can-bo-cong-chuc'),
      ('2', 'Cán bộ thứ hai',  'can-bo-cong-chuc'),
      ('3', 'Cán bộ thứ ba',   'can-bo-cong-chuc'),
      ('4', 'Cán bộ thứ tư',   'can-bo-cong-chuc');

    insert into rating
      select id, year, case when year in (2022, 2025) then 'xuat-sac' else 'tot' end
      from nominee, generate_series(2021, 2025) as year;
    update rating set rating = 'khong-hoan-thanh' where nominee = '3' and year = 2024;

    insert into award
      select id, 'bang-khen-thu-tuong', 2020, 'cong-trang', '2020' from nominee
      union all
      select id, 'chien-si-thi-dua-co-so', year, 'cong-trang', null from nominee, generate_series(2021, 2025, 2) as year;

    insert into initiative select id, 'co-so', 2024 from nominee;

    insert into discipline values ('4', null, 'xac-minh-don-thu', '2026-07-01', null);

    -- Nobody has yet said of the second that the list of discipline is whole.
    insert into whole_list
      select id, list from nominee, unnest(array['ratings', 'awards', 'initiatives', 'achievements', 'discipline']) as list
      where not (id = '2' and list = 'discipline');
  `);
  return database;
}
