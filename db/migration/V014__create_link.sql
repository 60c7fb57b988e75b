-- Judged relations between a pledge and what answers it. A row is the present state; link_revision, which only the
-- database writes, tells how it came to be. There is one row for a pair, ever: proposing again revises it.
create table link (
    id           uuid primary key,
    pledge_ref   text not null references reference (ref),
    target_ref   text not null references reference (ref),
    kind         text not null check (kind in ('CARRIES_OUT', 'CONTRIBUTES', 'OPPOSES', 'SAME_SUBJECT')),
    share        int  check (share between 0 and 100),           -- percentage of the row's amounts; null when not said
    motivation   text not null check (length(motivation) <= 4000),
    state        text not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'DISPUTED', 'WITHDRAWN')),
    proposed_by  uuid not null references account (id),
    confirmed_by uuid references account (id),
    version      int  not null check (version > 0),
    act          text not null check (act in ('PROPOSE', 'REVISE', 'CONFIRM', 'REJECT', 'DISPUTE', 'WITHDRAW', 'UNDO')),
    reason       text check (reason <> '' and length(reason) <= 4000),
    changed_by   uuid not null references account (id),
    changed_at   timestamptz not null,
    unique (pledge_ref, target_ref),
    constraint link_to_itself check (pledge_ref <> target_ref),
    constraint link_four_eyes check (confirmed_by <> proposed_by),
    constraint link_confirmed_by_someone check (state <> 'CONFIRMED' or confirmed_by is not null),
    constraint link_proposal_is_unconfirmed check (state <> 'PROPOSED' or confirmed_by is null),
    constraint link_confirmer_confirms check (act <> 'CONFIRM' or confirmed_by = changed_by),
    constraint link_reason_given check (act not in ('REJECT', 'DISPUTE') or reason is not null)
);
create index on link (target_ref);
create index on link (state);

create table link_revision (
    link_id      uuid not null references link (id),
    version      int  not null,
    kind         text not null,
    share        int,
    motivation   text not null,
    state        text not null,
    proposed_by  uuid not null references account (id),
    confirmed_by uuid references account (id),
    act          text not null,
    reason       text,
    changed_by   uuid not null references account (id),
    changed_at   timestamptz not null,
    primary key (link_id, version)
);
create index on link_revision (changed_at);

create function keep_history() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused: history is only added to', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger link_revision_is_never_changed before update or delete on link_revision
    for each row execute function keep_history();
create trigger link_revision_is_never_emptied before truncate on link_revision
    for each statement execute function keep_history();
create trigger link_is_never_deleted before delete on link for each row execute function keep_history();

create function check_link() returns trigger language plpgsql as $$
declare
    pledge reference;
    target reference;
    taken  int;
begin
    if tg_op = 'UPDATE' and ((new.id, new.pledge_ref, new.target_ref) is distinct from (old.id, old.pledge_ref, old.target_ref)
            or new.version <> old.version + 1) then
        raise exception 'a link keeps its ends and counts its versions' using errcode = 'check_violation', constraint = 'link_version';
    end if;
    select * into pledge from reference where ref = new.pledge_ref;
    select * into target from reference where ref = new.target_ref;
    if pledge.kind <> 'PLEDGE' or target.kind = 'PLEDGE' then
        raise exception 'a link runs from a pledge to something else' using errcode = 'check_violation', constraint = 'link_ends';
    end if;
    if new.share is not null and target.kind <> 'BUDGET_LINE' then
        raise exception 'only money has a share' using errcode = 'check_violation', constraint = 'link_share_of_money';
    end if;
    if new.kind in ('CARRIES_OUT', 'CONTRIBUTES') and exists (
            select from document p, document t
            where p.code = pledge.document and t.code = target.document and t.period_from < p.period_from) then
        raise exception 'what is older than the programme does not carry it out' using errcode = 'check_violation', constraint = 'link_history';
    end if;
    if new.share is not null and new.state in ('PROPOSED', 'CONFIRMED', 'DISPUTED') then
        -- One at a time for a row of the budget, or two officers could both take what is left of it.
        perform pg_advisory_xact_lock(hashtextextended('share of ' || new.target_ref, 0));
        select coalesce(sum(share), 0) into taken from link
        where target_ref = new.target_ref and id <> new.id and state in ('PROPOSED', 'CONFIRMED', 'DISPUTED');
        if taken + new.share > 100 then
            raise exception 'the shares of a row add up to % percent', taken + new.share using errcode = 'check_violation', constraint = 'link_share_total';
        end if;
    end if;
    return new;
end $$;

create trigger link_is_checked before insert or update on link for each row execute function check_link();

create function remember_link() returns trigger language plpgsql as $$
begin
    insert into link_revision values (new.id, new.version, new.kind, new.share, new.motivation, new.state, new.proposed_by,
        new.confirmed_by, new.act, new.reason, new.changed_by, new.changed_at);
    return null;
end $$;

create trigger link_is_remembered after insert or update on link for each row execute function remember_link();
