//! Turns a compiled module into what a browser loads: `NAME.js`, its types and `NAME_bg.wasm`.

use std::path::Path;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder, name] = arguments.as_slice() else {
        eprintln!("usage: xtask MODULE.wasm FOLDER NAME");
        return ExitCode::FAILURE;
    };
    match bind(Path::new(module), Path::new(folder), name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("cannot bind {module}: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// Names of functions and of the compiler help nobody at run time and are a sixth of the size.
fn bind(module: &Path, folder: &Path, name: &str) -> Result<(), String> {
    let bound = Bindgen::new().input_path(module).web(true).and_then(|bindgen| {
        bindgen
            .typescript(true)
            .remove_name_section(true)
            .remove_producers_section(true)
            .out_name(name)
            .generate(folder)
    });
    bound.map_err(|reason| format!("{reason:#}"))
}
