//! Splitting an amount without losing or inventing money.
//!
//! A 10.00 € voucher over three equal lines is 3.34 + 3.33 + 3.33, never 3 × 3.33. Every split in the shop (vouchers
//! over lines, shipping over lines, duty over lines) goes through [`allocate`], so the odd cent is always handed out by
//! the same rule.
//!
//! **Invariant:** the parts sum to the whole, in the whole's currency.
//! **Invariant:** same input, same parts: a reprinted receipt must match the first one.
//! **Deliberately absent:** any knowledge of what is being split.

use super::Money;

/// Splits `whole` in proportion to `weights` by the largest remainder; ties go to the earliest part.
///
/// Weights that are all zero count as equal, so a freight charge over free samples still lands somewhere. A negative
/// whole is split as the mirror image of the positive one: a refund takes back exactly what was charged.
/// No weights, no parts: the one case in which the parts do not sum to the whole.
#[must_use]
pub fn allocate(whole: Money, weights: &[u64]) -> Vec<Money> {
    let weight_sum: u128 = weights.iter().copied().map(u128::from).sum();
    if weight_sum == 0 {
        return match weights.len() {
            0 => Vec::new(),
            parts => allocate(whole, &vec![1; parts]),
        };
    }
    // 2^63 × 2^64 fits into 128 bits, so the product of an amount and a weight is exact.
    let whole_abs = u128::from(whole.minor.unsigned_abs());
    let mut parts: Vec<u128> = Vec::with_capacity(weights.len());
    let mut rests: Vec<(u128, usize)> = Vec::with_capacity(weights.len());
    for (index, weight) in weights.iter().copied().enumerate() {
        let exact = whole_abs * u128::from(weight);
        parts.push(exact / weight_sum);
        rests.push((exact % weight_sum, index));
    }
    rests.sort_by(|left, right| right.0.cmp(&left.0).then(left.1.cmp(&right.1)));
    let mut left_over = whole_abs - parts.iter().sum::<u128>();
    for (_, index) in rests {
        if left_over == 0 {
            break;
        }
        parts[index] += 1;
        left_over -= 1;
    }
    parts.into_iter().map(|part| signed(part, whole)).collect()
}

/// Splits `whole` in proportion to amounts, for example a discount over lines. Negative amounts weigh nothing.
#[must_use]
pub fn allocate_by(whole: Money, amounts: &[Money]) -> Vec<Money> {
    let weights: Vec<u64> = amounts
        .iter()
        .map(|amount| u64::try_from(amount.minor).unwrap_or(0))
        .collect();
    allocate(whole, &weights)
}

fn signed(part: u128, whole: Money) -> Money {
    let magnitude = i128::try_from(part).expect("a part is no larger than the whole");
    let minor = if whole.minor < 0 {
        -magnitude
    } else {
        magnitude
    };
    Money::new(
        i64::try_from(minor).expect("a part is no larger than the whole"),
        whole.currency,
    )
}
