-- A village with a programme of 2030, an older and a later agreement, and the budget of its first year.
insert into document (id, code, title, kind, municipality, period_from, period_to, file_name, sha256, line_count, blank_lines, read_at, read_millis, budget_address)
values (9001, 'dorp-2030', 'Dorp eerst', 'PROGRAMME', 'GM0106', 2030, 2034, 'a', repeat('a', 64), 40, 0, now(), 1, null),
       (9002, 'akkoord-2026', 'Samen', 'AGREEMENT', 'GM0106', 2026, 2030, 'b', repeat('b', 64), 40, 0, now(), 1, null),
       (9003, 'begroting-2030', 'Begroting 2030', 'BUDGET', 'GM0106', 2030, 2033, 'c', repeat('c', 64), 40, 0, now(), 1, '2030')
on conflict do nothing;
insert into document_issuer values (9001, 0, 'DE') on conflict do nothing;
insert into passage (id, document_id, number, kind, level, chapter_number, chapter_title, text, line_from, line_to)
select 900100 + n, 9001, n, 'LIST_ITEM', 0, 1, 'Wonen', 'Wij bouwen ' || n || ' hofjes.', n, n from generate_series(1, 40) n
on conflict do nothing;
insert into passage (id, document_id, number, kind, level, chapter_number, chapter_title, text, line_from, line_to)
select 900300 + n, 9003, n, 'PARAGRAPH', 0, 1, 'Wonen', 'Passage ' || n, n, n from generate_series(1, 40) n
on conflict do nothing;
insert into pledge (id, document_id, ref, chapter_number, chapter_title, ordinal, text, passage_number, line_from, line_to)
select 9000 + n, 9001, 'dorp-2030/1.' || n, 1, 'Wonen', n, 'Wij bouwen ' || n || ' hofjes.', n, n, n from generate_series(1, 40) n
on conflict do nothing;
insert into pledge_theme select 9000 + n, 0, case when n > 15 then 'sport' else 'wonen' end, 'BY_CHAPTER' from generate_series(1, 40) n
on conflict do nothing;
insert into reference (ref, document, kind, title, text, part, context, printed, natural_ref, position, live, first_version, last_version)
select 'dorp-2030/1.' || n, 'dorp-2030', 'PLEDGE', '', 'Wij bouwen ' || n || ' hofjes.', 'Wonen', '', '', 'dorp-2030/1.' || n, n, true, 1, 1 from generate_series(1, 40) n
union all select 'akkoord-2026/1.' || n, 'akkoord-2026', 'AGREEMENT_ITEM', '', 'Wij bouwen hofjes.', 'Wonen', '', '', 'akkoord-2026/1.' || n, n, true, 1, 1 from generate_series(1, 5) n
union all select 'begroting-2030/1.1.' || chr(96 + n), 'begroting-2030', 'ACTIVITY', 'Hofjes bouwen ' || n, 'Wij tekenen.', 'Wonen', '', '', 'begroting-2030/1.1.' || chr(96 + n), n, true, 1, 1 from generate_series(1, 10) n
union all select 'begroting-2030/tabel/p1/' || n, 'begroting-2030', 'BUDGET_LINE', 'Hofjes ' || n, '100 | 200', 'Middelen', '', '', 'begroting-2030/tabel/p1/' || n, n, true, 1, 1 from generate_series(1, 10) n
union all select 'begroting-2030/1.1.z', 'begroting-2030', 'ACTIVITY', 'Vroeger', 'Weg.', 'Wonen', '', '', 'begroting-2030/1.1.z', 99, false, 1, 1
on conflict do nothing;
insert into findable (id, document_id, ref, kind, document, year, position, title, body, context, passage_from, passage_to, line_from, line_to)
select 90000 + row_number() over (order by r.ref), d.id, r.ref, r.kind, r.document, d.period_from, 1, r.title, r.text, r.part, 1, 1, 1, 1
from reference r join document d on d.code = r.document where r.document in ('akkoord-2026', 'begroting-2030') and r.live
on conflict do nothing;
-- An agreement before the older one, and what both say: six of its first ten items went on, four did not; from 11 and 14 on they are
-- for tests that judge.
insert into document (id, code, title, kind, municipality, period_from, period_to, file_name, sha256, line_count, blank_lines, read_at, read_millis)
values (9004, 'akkoord-2022', 'Eerder samen', 'AGREEMENT', 'GM0106', 2022, 2026, 'd', repeat('9', 64), 40, 0, now(), 1)
on conflict do nothing;
create temporary table said (document_id bigint, document text, n int, said text);
insert into said values
    (9004, 'akkoord-2022', 1, 'De bibliotheek blijft open.'), (9004, 'akkoord-2022', 2, 'We bouwen een zwembad.'),
    (9004, 'akkoord-2022', 3, 'Fietspaden worden breder.'), (9004, 'akkoord-2022', 4, 'De parkeergarage kost 2 euro.'),
    (9004, 'akkoord-2022', 5, 'Armoede bestrijden we.'), (9004, 'akkoord-2022', 6, 'We planten bomen.'),
    (9004, 'akkoord-2022', 7, 'Vuurwerk verbieden we.'), (9004, 'akkoord-2022', 8, 'Mantelzorgers waarderen we.'),
    (9004, 'akkoord-2022', 9, 'Er komt een referendum.'), (9004, 'akkoord-2022', 10, 'Elke buurt een speeltuin.'),
    (9002, 'akkoord-2026', 1, 'Wij bouwen hofjes.'), (9002, 'akkoord-2026', 2, 'Wij bouwen kades.'),
    (9002, 'akkoord-2026', 6, 'We openen een bieb in elk dorp.'), (9002, 'akkoord-2026', 7, 'We bouwen een zwembad.'),
    (9002, 'akkoord-2026', 8, 'Fietspaden worden rood en breder.'), (9002, 'akkoord-2026', 9, 'De parkeergarage kost 3 euro.'),
    (9002, 'akkoord-2026', 10, 'Armoede bestrijden we, waar nodig.'), (9002, 'akkoord-2026', 11, 'We planten bomen in de wijk.'),
    (9002, 'akkoord-2026', 12, 'Windmolens komen er niet.'), (9002, 'akkoord-2026', 13, 'Cameratoezicht op het plein.'),
    (9004, 'akkoord-2022', 11, 'Over de pomp.'), (9004, 'akkoord-2022', 12, 'Over de kelder.'), (9004, 'akkoord-2022', 13, 'Over de toren.'), (9004, 'akkoord-2022', 14, 'Over de klok.'), (9004, 'akkoord-2022', 15, 'Over de brug.'), (9004, 'akkoord-2022', 16, 'Over de sluis.'), (9004, 'akkoord-2022', 17, 'Over de haven.'), (9004, 'akkoord-2022', 18, 'Over de molen.'), (9004, 'akkoord-2022', 19, 'Over de kermis.'), (9004, 'akkoord-2022', 20, 'Over de veiling.'),
    (9002, 'akkoord-2026', 14, 'Iets met een orgel.'), (9002, 'akkoord-2026', 15, 'Iets met een fontein.'), (9002, 'akkoord-2026', 16, 'Iets met een kapel.'), (9002, 'akkoord-2026', 17, 'Iets met een stal.'), (9002, 'akkoord-2026', 18, 'Iets met een oven.'), (9002, 'akkoord-2026', 19, 'Iets met een mast.'), (9002, 'akkoord-2026', 20, 'Iets met een ketel.'), (9002, 'akkoord-2026', 21, 'Iets met een trommel.');
insert into passage (id, document_id, number, kind, level, chapter_number, chapter_title, text, line_from, line_to)
select document_id * 100 + n, document_id, n, 'LIST_ITEM', 0, 1, 'Leven', said, n, n from said on conflict do nothing;
insert into agreement_item (id, document_id, ref, chapter_number, chapter_title, ordinal, text, passage_number, line_from, line_to)
select document_id * 100 + n, document_id, document || '/1.' || n, 1, 'Leven', n, said, n, n, n from said on conflict do nothing;
insert into reference (ref, document, kind, title, text, part, context, printed, natural_ref, position, live, first_version, last_version)
select document || '/1.' || n, document, 'AGREEMENT_ITEM', '', said, 'Leven', '', '', document || '/1.' || n, n, true, 1, 1 from said on conflict do nothing;
drop table said;
