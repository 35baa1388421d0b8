//! The linear programme itself, by microlp.

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolutionStatus, SolveOptions};

use super::knowledge::Row;

/// After this many branches a search for whole numbers is given up; the linear bound stands, which is wider.
const BRANCHES: u64 = 100;

/// How far from a whole number an unknown may lie and still be one.
const WHOLE: f64 = 1e-6;

#[derive(Debug, Clone, PartialEq)]
pub struct Unknown {
    pub low: f64,
    pub high: f64,
    pub count: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Extreme {
    /// The value of the objective, and of all unknowns where it is reached.
    At(f64, Vec<f64>),
    /// There is none: it grows without limit.
    Open,
    /// Nothing meets all rows.
    Nothing,
    /// Given up.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Least,
    Most,
}

/// The least or the greatest value of Σ coefficient · unknown under the rows, in real numbers or with counts whole.
/// Errors: the solver's own words when it cannot verify an answer.
pub fn extreme(
    unknowns: &[Unknown],
    rows: &[Row],
    objective: &[(usize, f64)],
    direction: Direction,
    whole: bool,
) -> Result<Extreme, String> {
    let mut problem = Problem::new(match direction {
        Direction::Least => OptimizationDirection::Minimize,
        Direction::Most => OptimizationDirection::Maximize,
    });
    let mut costs = vec![0.0; unknowns.len()];
    for &(unknown, c) in objective {
        costs[unknown] += c;
    }
    let limit = f64::from(i32::MAX);
    let variables: Vec<_> = unknowns
        .iter()
        .zip(costs)
        .map(|(u, cost)| {
            if whole && u.count {
                let end = |x: f64| x.clamp(-limit, limit) as i32;
                problem.add_integer_var(cost, (end(u.low), end(u.high)))
            } else {
                problem.add_var(cost, (u.low, u.high))
            }
        })
        .collect();
    for row in rows {
        let terms: Vec<_> = row.terms.iter().map(|&(u, c)| (variables[u], c)).collect();
        if row.low == row.high {
            problem.add_constraint(&terms, ComparisonOp::Eq, row.low);
            continue;
        }
        if row.low.is_finite() {
            problem.add_constraint(&terms, ComparisonOp::Ge, row.low);
        }
        if row.high.is_finite() {
            problem.add_constraint(&terms, ComparisonOp::Le, row.high);
        }
    }
    let mut options = SolveOptions::default();
    options.node_limit = Some(BRANCHES);
    match problem.solve_with(options) {
        Ok(outcome) => Ok(match outcome.into_solution() {
            Ok(solution) if solution.status() == SolutionStatus::Optimal => {
                Extreme::At(solution.objective(), variables.iter().map(|&v| solution.var_value(v)).collect())
            }
            _ => Extreme::Unknown,
        }),
        Err(Error::Infeasible) => Ok(Extreme::Nothing),
        Err(Error::Unbounded) => Ok(Extreme::Open),
        Err(error) => Err(error.to_string()),
    }
}

/// Whether every count of a point is a whole number.
pub fn is_whole(unknowns: &[Unknown], point: &[f64]) -> bool {
    unknowns.iter().zip(point).all(|(u, x)| !u.count || (x - x.round()).abs() <= WHOLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn free(n: usize) -> Vec<Unknown> {
        vec![Unknown { low: 0.0, high: f64::INFINITY, count: true }; n]
    }

    #[test]
    fn ends_are_found_or_said_to_be_missing() {
        let sum = Row { terms: vec![(0, 1.0), (1, 1.0)], low: 7.0, high: 7.0 };
        let check = |rows: &[Row], direction, expected: Result<f64, Extreme>| match extreme(
            &free(2),
            rows,
            &[(0, 1.0)],
            direction,
            false,
        )
        .unwrap()
        {
            Extreme::At(value, _) => assert!((value - expected.unwrap()).abs() < 1e-9),
            other => assert_eq!(Err(other), expected),
        };
        check(std::slice::from_ref(&sum), Direction::Least, Ok(0.0));
        check(std::slice::from_ref(&sum), Direction::Most, Ok(7.0));
        check(&[], Direction::Most, Err(Extreme::Open));
        let other = Row { terms: vec![(0, 1.0), (1, 1.0)], low: 8.0, high: 9.0 };
        check(&[sum, other], Direction::Most, Err(Extreme::Nothing));
    }

    #[test]
    fn pupils_are_whole_when_that_is_asked_for() {
        // 2x + 2y = 5 has solutions in halves only.
        let row = [Row { terms: vec![(0, 2.0), (1, 2.0)], low: 5.0, high: 5.0 }];
        let found = |whole| extreme(&free(2), &row, &[(0, 1.0)], Direction::Most, whole).unwrap();
        let Extreme::At(value, point) = found(false) else { panic!("a real solution") };
        assert!((value - 2.5).abs() < 1e-9 && !is_whole(&free(2), &point));
        assert_eq!(found(true), Extreme::Nothing);
    }
}
