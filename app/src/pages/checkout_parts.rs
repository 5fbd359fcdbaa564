//! The three parts of the checkout and its summary.

use domain::market::{AddressField, FieldName, Need};
use domain::shipping::Incoterm;
use leptos::prelude::*;
use services::checkout::{DeliveryChoice, Quoted};
use services::payment::PaymentMethod;
use services::store_credit::OnCart;

use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView, Select};
use crate::islands::choose_at_once::ChooseAtOnce;
use crate::pages::checkout::Entries;
use crate::pages::checkout_store_credit::StoreCredit;
use crate::pages::storefront::cards;
use crate::pages::totals::Totals;

#[component]
fn StepTitle(number: u8, id: &'static str, words: &'static str) -> impl IntoView {
    view! { <h2 class="step-title" id=id><span class="step-number" aria-hidden="true">{number}</span>{words}</h2> }
}

/// How: every delivery method with its days, who pays duty, and the total it leads to. Its own form, so that a choice
/// takes effect without losing what stands in the address: the server keeps that.
#[component]
pub fn Delivery(visit: Visit, quoted: Quoted) -> impl IntoView {
    let t = visit.t;
    let chosen = quoted.quote.shipping_code.clone();
    let choices: Vec<_> = quoted
        .choices
        .iter()
        .map(|choice| self::choice(&visit, choice, &chosen))
        .collect();
    view! {
        <form class="step" action="/api/checkout/delivery" method="post" aria-labelledby="how">
            <StepTitle number=1 id="how" words=t.checkout_how_title() />
            <input type="hidden" name="next" value=visit.to("/checkout") />
            <div class="choices" role="radiogroup" aria-labelledby="how">{choices}</div>
            <button class="button button-quiet" type="submit" data-choose="">{t.checkout_update_action()}</button>
            <ChooseAtOnce />
        </form>
    }
}

fn choice(visit: &Visit, choice: &DeliveryChoice, chosen: &str) -> impl IntoView + use<> {
    let t = visit.t;
    let tracked = if choice.tracked {
        t.product_delivery_tracked()
    } else {
        t.product_delivery_untracked()
    };
    let duty = match (choice.incoterm, choice.totals.estimate_at_door) {
        (Incoterm::Ddp, _) => t.checkout_shipping_ddp().to_owned(),
        (Incoterm::Dap, Some(amount)) => t.checkout_shipping_dap(&visit.fmt.money(amount)),
        (Incoterm::Dap, None) => t.checkout_shipping_dap_unknown().to_owned(),
    };
    let days = t.checkout_shipping_days(
        choice.days_max,
        &cards::days(choice.days_min, choice.days_max),
    );
    let total = visit.fmt.money(choice.totals.total);
    view! {
        <label class="choice">
            <input type="radio" name="shipping" value=choice.code.clone() checked=choice.code == chosen />
            <span>
                <span class="strong">{shipping_name(visit, &choice.code)}</span>" · "{days}
                <br />
                <span class="quiet small">{tracked}<br />{duty}</span>
            </span>
            <bdi class="strong">{total}</bdi>
        </label>
    }
}

/// The name of a delivery method; a method of the operator's own is shown by its code.
pub fn shipping_name(visit: &Visit, code: &str) -> String {
    let t = visit.t;
    match code {
        "economy" => t.shipping_name_economy().to_owned(),
        "standard" => t.shipping_name_standard().to_owned(),
        "express" => t.shipping_name_express().to_owned(),
        "domestic" => t.shipping_name_domestic().to_owned(),
        other => other.to_owned(),
    }
}

/// Where: e-mail and the address as the country writes it.
#[component]
pub fn Where(visit: Visit, entries: Entries) -> impl IntoView {
    let t = visit.t;
    let email = FieldView {
        name: "email",
        label: t.checkout_email_label().to_owned(),
        value: entries.value("email"),
        kind: "email",
        autocomplete: Some("email"),
        inputmode: Some("email"),
        hint: Some(t.checkout_email_hint().to_owned()),
        problem: entries.problem(&visit, "email"),
        max_length: Some(254),
        ..FieldView::default()
    };
    let country = visit.fmt.country_name(visit.place.market.country);
    let fields: Vec<_> = visit
        .place
        .market
        .address
        .fields
        .iter()
        .map(|field| address_field(&visit, &entries, field))
        .collect();
    view! {
        <section class="step" aria-labelledby="where">
            <StepTitle number=2 id="where" words=t.checkout_where_title() />
            <p class="quiet small">{t.checkout_address_hint()}</p>
            <div class="form-grid">
                <Field field=email class="field field-whole" />
                <div class="field field-whole">
                    <p class="field-label">{t.field_country_label()}</p>
                    <p>{country}</p>
                </div>
                {fields}
            </div>
            <input type="hidden" name="country" value=visit.place.market.country.code() />
        </section>
    }
}

/// The label of a field of the checkout.
pub fn field_label(visit: &Visit, field: &str) -> &'static str {
    let t = visit.t;
    match field {
        "email" => t.checkout_email_label(),
        "name" => t.field_name_label(),
        "line1" => t.field_line1_label(),
        "line2" => t.field_line2_label(),
        "city" => t.field_city_label(),
        "region" => t.field_region_label(),
        "postcode" => t.field_postcode_label(),
        "latin" => t.field_latin_label(),
        _ => t.field_phone_label(),
    }
}

fn address_field(visit: &Visit, entries: &Entries, field: &AddressField) -> AnyView {
    let t = visit.t;
    let name = field.field.as_str();
    let is_phone = field.field == FieldName::Phone;
    let view = FieldView {
        name,
        scope: "",
        label: field_label(visit, name).to_owned(),
        value: entries.value(name),
        kind: if is_phone { "tel" } else { "text" },
        autocomplete: Some(field.field.autocomplete()),
        inputmode: is_phone.then_some("tel"),
        hint: match field.field {
            FieldName::Phone => Some(t.field_phone_hint(visit.place.market.phone_prefix)),
            FieldName::Latin => Some(t.field_latin_hint().to_owned()),
            _ => None,
        },
        problem: entries.problem(visit, name),
        optional: (field.need == Need::Optional).then(|| t.field_optional().to_owned()),
        max_length: Some(200),
    };
    let wide = matches!(
        field.field,
        FieldName::Name | FieldName::Line1 | FieldName::Line2 | FieldName::Latin
    );
    let class = if wide { "field field-whole" } else { "field" };
    if field.choices.is_empty() {
        return view! { <Field field=view class=class /> }.into_any();
    }
    let mut options = vec![(String::new(), t.field_region_choose().to_owned())];
    let is_local = visit.place.market.requested_tags.first() == Some(&visit.place.language.tag());
    let mut named: Vec<_> = field
        .choices
        .iter()
        .map(|choice| match is_local {
            true => (choice.value.to_owned(), choice.local.to_owned()),
            false => (choice.value.to_owned(), choice.value.to_owned()),
        })
        .collect();
    named.sort_by(|left, right| visit.fmt.compare(&left.1, &right.1));
    options.extend(named);
    view! { <Select field=view options=options /> }.into_any()
}

/// Pay: the method and the button that carries what is left to pay.
#[component]
pub fn Pay(visit: Visit, quoted: Quoted, paid: OnCart) -> impl IntoView {
    let t = visit.t;
    let due = visit.fmt.money(paid.due);
    let quote = quoted.quote.id.to_string();
    let offered = PaymentMethod::offered_for(&visit.backend.shop, &quoted.quote);
    let is_all_paid = paid.credit.minor > 0 && paid.due.is_zero();
    let methods: Vec<_> = match is_all_paid {
        true => Vec::new(),
        false => offered
            .iter()
            .copied()
            .filter(|method| paid.credit.is_zero() || method.takes_a_rest())
            .collect(),
    };
    let can_pay = is_all_paid || !methods.is_empty();
    let no_cash = !is_all_paid && methods.len() < offered.len();
    let hint = match (is_all_paid, no_cash) {
        (true, _) => Some(t.credit_pays_all()),
        (_, true) => Some(t.credit_no_cash()),
        _ => None,
    };
    let hint = hint.map(|words| view! { <p class="quiet small">{words}</p> });
    // One button for all of them, without scripts: where some pay later it does not say that they pay.
    let later = [PaymentMethod::Cash, PaymentMethod::BankTransfer];
    let action = match is_all_paid || methods.iter().any(|method| later.contains(method)) {
        true => t.checkout_order_action(&due),
        false => t.checkout_pay_action(&due),
    };
    let whole = is_all_paid.then(|| {
        view! { <input type="hidden" name="payment" value=PaymentMethod::StoreCredit.as_str() /> }
    });
    let methods: Vec<_> = methods
        .into_iter()
        .enumerate()
        .map(|(index, method)| {
            let chosen = (index == 0).then_some("");
            self::method(&visit, method, chosen)
        })
        .collect();
    view! {
        <section class="step" aria-labelledby="pay">
            <StepTitle number=3 id="pay" words=t.checkout_pay_title() />
            <input type="hidden" name="quote" value=quote.clone() />
            <input type="hidden" name="idempotency_key" value=quote />
            <input type="hidden" name="shipping" value=quoted.quote.shipping_code.clone() />
            <input type="hidden" name="due" value=paid.due.minor />
            <input type="hidden" name="next" value=visit.to("/checkout") />
            {whole}
            {methods}
            {hint}
            {can_pay.then(|| view! { <button class="button button-buy button-wide" type="submit">{action}</button> })}
            <p class="quiet small">{t.checkout_protection_hint()}" "{t.checkout_terms_hint()}</p>
        </section>
    }
}

/// One way to pay; `chosen` is the attribute of the one that is marked at first.
fn method(
    visit: &Visit,
    method: PaymentMethod,
    chosen: Option<&'static str>,
) -> impl IntoView + use<> {
    let t = visit.t;
    let words = match method {
        PaymentMethod::Stripe => t.checkout_payment_stripe(),
        PaymentMethod::TestBank => t.checkout_payment_testbank(),
        PaymentMethod::BankTransfer => t.checkout_payment_transfer(),
        PaymentMethod::Cash => t.checkout_payment_cash(),
        PaymentMethod::StoreCredit => t.credit_account_name(),
    };
    view! {
        <label class="choice">
            <input type="radio" name="payment" value=method.as_str() checked=chosen.is_some() />
            <span class="strong">{words}</span>
        </label>
    }
}

/// The summary: lines, parts, total, and how long the price holds.
#[component]
pub fn Summary(visit: Visit, quoted: Quoted, paid: OnCart) -> impl IntoView {
    let t = visit.t;
    let quote = &quoted.quote;
    let minutes = (quote.expires_at.ms() - visit.backend.shop.now().ms()).max(0) / 60_000;
    let lines: Vec<_> = quote
        .consignments
        .iter()
        .flat_map(|consignment| &consignment.lines)
        .map(|line| {
            let amount = visit.fmt.money(line.goods);
            view! { <li class="row row-apart small"><span>{line.title.clone()}" × "{line.quantity.get()}</span><bdi>{amount}</bdi></li> }
        })
        .collect();
    view! {
        <aside class="panel summary" aria-label=t.checkout_summary_title()>
            <h2>{t.checkout_summary_title()}</h2>
            <ul class="stack stack-tight">{lines}</ul>
            <Totals visit=visit.clone() totals=quote.totals total_label=t.cart_summary_total() />
            <StoreCredit visit=visit.clone() paid=paid />
            <p class="quiet small">{t.checkout_quote_valid(minutes)}</p>
            <p class="small"><a href=visit.to("/cart")>{t.cart_page_title()}</a></p>
        </aside>
    }
}
