-- A village with a programme of 2030, an older and a later agreement, and the budget of its first year.
insert into document (id, code, title, kind, municipality, period_from, period_to, file_name, sha256, line_count, blank_lines, read_at, read_millis)
values (9001, 'dorp-2030', 'Dorp eerst', 'PROGRAMME', 'GM0106', 2030, 2034, 'a', repeat('a', 64), 40, 0, now(), 1),
       (9002, 'akkoord-2026', 'Samen', 'AGREEMENT', 'GM0106', 2026, 2030, 'b', repeat('b', 64), 40, 0, now(), 1),
       (9003, 'begroting-2030', 'Begroting 2030', 'BUDGET', 'GM0106', 2030, 2033, 'c', repeat('c', 64), 40, 0, now(), 1)
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
