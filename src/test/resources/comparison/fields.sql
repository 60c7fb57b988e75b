-- More of the village: three pledges about trees and an activity that plants them, under a theme of their own.
insert into passage (id, document_id, number, kind, level, chapter_number, chapter_title, text, line_from, line_to)
select 900100 + n, 9001, n, 'LIST_ITEM', 0, 1, 'Bomen', 'Wij planten ' || n || ' bomen.', n, n from generate_series(51, 53) n
on conflict do nothing;
insert into pledge (id, document_id, ref, chapter_number, chapter_title, ordinal, text, passage_number, line_from, line_to)
select 9000 + n, 9001, 'dorp-2030/1.' || n, 1, 'Bomen', n, 'Wij planten ' || n || ' bomen.', n, n, n from generate_series(51, 53) n
on conflict do nothing;
insert into pledge_theme select 9000 + n, 0, 'klimaat-en-leefomgeving', 'BY_CHAPTER' from generate_series(51, 53) n on conflict do nothing;
insert into goal (id, document_id, ref, code, printed_code, programme_number, programme_title, position, title, text, passage_number, line_from, line_to)
values (9901, 9003, 'begroting-2030/9.1', '9.1', '9.1', 9, 'Groen', 9, 'Meer groen', 'Groen.', 30, 30, 30) on conflict do nothing;
insert into activity (id, goal_id, ref, code, printed_code, position, title, text, passage_number, line_from, line_to)
values (9901, 9901, 'begroting-2030/9.1.a', '9.1.a', '9.1a', 1, 'Bomen planten', 'Wij planten.', 31, 31, 31) on conflict do nothing;
insert into activity_theme values (9901, 0, 'klimaat-en-leefomgeving', 'BY_TEXT') on conflict do nothing;
insert into reference (ref, document, kind, title, text, part, context, printed, natural_ref, position, live, first_version, last_version)
select 'dorp-2030/1.' || n, 'dorp-2030', 'PLEDGE', '', 'Wij planten ' || n || ' bomen.', 'Bomen', '', '', 'dorp-2030/1.' || n, n, true, 1, 1 from generate_series(51, 53) n
union all select 'begroting-2030/9.1.a', 'begroting-2030', 'ACTIVITY', 'Bomen planten', 'Wij planten.', 'Groen', '', '', 'begroting-2030/9.1.a', 90, true, 1, 1
on conflict do nothing;
