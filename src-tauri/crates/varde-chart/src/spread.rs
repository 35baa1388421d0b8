//! Labels in one column, kept apart.

/// Middles for labels that would like to stand at `wishes`, at least `gap` apart and between `least` and `most`;
/// together they move as little as possible. The result is in the order of `wishes`.
///
/// `None` when there are more labels than room.
pub(crate) fn spread(wishes: &[f64], gap: f64, least: f64, most: f64) -> Option<Vec<f64>> {
    if wishes.is_empty() {
        return Some(Vec::new());
    }
    let needed = gap * (wishes.len() - 1) as f64;
    if needed > most - least {
        return None;
    }
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|&a, &b| wishes[a].total_cmp(&wishes[b]));

    // Take the gaps out, and "at least a gap apart" becomes "never falling": neighbours that break it share their mean.
    let mut groups: Vec<(f64, usize)> = Vec::new();
    for (place, &label) in order.iter().enumerate() {
        let mut group = (wishes[label] - gap * place as f64, 1);
        while let Some(&(mean, size)) = groups.last() {
            if mean <= group.0 {
                break;
            }
            group = ((mean * size as f64 + group.0 * group.1 as f64) / (size + group.1) as f64, size + group.1);
            groups.pop();
        }
        groups.push(group);
    }
    let mut middles = vec![0.0; wishes.len()];
    let mut place = 0;
    for (mean, size) in groups {
        for _ in 0..size {
            middles[order[place]] = mean.clamp(least, most - needed) + gap * place as f64;
            place += 1;
        }
    }
    Some(middles)
}

#[cfg(test)]
mod tests {
    use super::spread;
    use proptest::prelude::*;

    #[test]
    fn labels_move_only_as_far_as_they_must() {
        let cases: [(&[f64], Option<Vec<f64>>); 6] = [
            (&[20.0, 60.0], Some(vec![20.0, 60.0])),
            (&[50.0, 50.0], Some(vec![43.0, 57.0])),
            (&[50.0, 40.0, 52.0], Some(vec![47.333, 33.333, 61.333])),
            (&[0.0, 0.0], Some(vec![0.0, 14.0])),
            (&[100.0, 99.0], Some(vec![100.0, 86.0])),
            (&[1.0; 9], None),
        ];
        for (wishes, expected) in cases {
            let rounded = spread(wishes, 14.0, 0.0, 100.0)
                .map(|ys| ys.iter().map(|y| (y * 1000.0).round() / 1000.0).collect::<Vec<_>>());
            assert_eq!(rounded, expected, "{wishes:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn labels_never_overlap_nor_leave_their_column(wishes in prop::collection::vec(-50.0..350.0_f64, 0..18), gap in 8.0..17.0_f64) {
            let middles = spread(&wishes, gap, 0.0, 300.0).unwrap();
            let mut sorted = middles.clone();
            sorted.sort_by(f64::total_cmp);
            for pair in sorted.windows(2) {
                prop_assert!(pair[1] - pair[0] >= gap - 1e-9);
            }
            for (i, &y) in middles.iter().enumerate() {
                prop_assert!((-1e-9..=300.0 + 1e-9).contains(&y));
                for (j, &other) in middles.iter().enumerate() {
                    if wishes[i] < wishes[j] {
                        prop_assert!(y < other, "the order of the lines is the order of the labels");
                    }
                }
            }
        }
    }
}
