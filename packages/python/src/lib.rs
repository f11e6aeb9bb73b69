//! The border to Python: takes strings, and gives reports as dictionaries or as the JSON that the command line writes.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use serde::Serialize;
use smallprint::{Profile, Source};

/// Reads privacy policies: a risk from 0 to 100, the clauses behind it with their quotes, and what is left unsaid.
#[pymodule(name = "smallprint")]
mod module {
    #[pymodule_export]
    use super::{analyze, analyze_json, compare};
}

/// The report of one text, as a dictionary. Places are UTF-16 code units of the text, as in the JSON.
#[pyfunction]
#[pyo3(signature = (text, *, title=None, url=None, profile="default"))]
fn analyze<'py>(
    py: Python<'py>,
    text: String,
    title: Option<String>,
    url: Option<String>,
    profile: &str,
) -> PyResult<Bound<'py, PyAny>> {
    as_dictionary(py, &analyze_json(py, text, title, url, profile)?)
}

/// The report of one text, as the JSON that the command line writes. Other threads of Python run meanwhile.
#[pyfunction]
#[pyo3(signature = (text, *, title=None, url=None, profile="default"))]
fn analyze_json(
    py: Python<'_>,
    text: String,
    title: Option<String>,
    url: Option<String>,
    profile: &str,
) -> PyResult<String> {
    let profile = profile_of(profile)?;
    let source = Source { text, title, url, ..Source::default() };
    py.detach(|| as_json(&smallprint::analyze_for(&source, profile)))
}

/// What changed between two versions of a policy, as a dictionary. Places are those of the text that says it.
#[pyfunction]
#[pyo3(signature = (old, newer, *, profile="default"))]
fn compare<'py>(py: Python<'py>, old: String, newer: String, profile: &str) -> PyResult<Bound<'py, PyAny>> {
    let profile = profile_of(profile)?;
    let [old, newer] = [old, newer].map(|text| Source { text, ..Source::default() });
    let json = py.detach(|| as_json(&smallprint::compare_for(&old, &newer, profile)))?;
    as_dictionary(py, &json)
}

fn profile_of(name: &str) -> PyResult<Profile> {
    serde_json::from_value(name.into()).map_err(|error| PyValueError::new_err(format!("not a profile: {error}")))
}

fn as_json(value: &impl Serialize) -> PyResult<String> {
    serde_json::to_string(value).map_err(|error| PyValueError::new_err(error.to_string()))
}

/// Python reads JSON faster than it builds a dictionary value by value from here.
fn as_dictionary<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (json,))
}
