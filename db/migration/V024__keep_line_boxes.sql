-- Where each line of a PDF lies on its page, in points from the top left corner of the
-- page as a reader sees it, so that a citation can mark its words on the page's image.
create table line_box (
    document_id bigint           not null references document on delete cascade,
    line        int              not null check (line > 0),
    page        int              not null check (page > 0),
    x           double precision not null,
    y           double precision not null,
    width       double precision not null,
    height      double precision not null,
    primary key (document_id, line)
);

alter table set_aside drop constraint set_aside_reason_check;
alter table set_aside add constraint set_aside_reason_check check (reason in (
    'PAGE_MARKER', 'RUNNING_TITLE', 'FOOTER', 'CONTENTS', 'TABLE_HEADER', 'COVER', 'DECORATION',
    'FOOTNOTE', 'LINE_NUMBER', 'WATERMARK', 'TURNED', 'UNSEEN'));
