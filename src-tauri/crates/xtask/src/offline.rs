//! Running tests without a network: in a namespace that has nothing but the loopback.

use crate::process::Step;

/// The words to put before a program, or why there are none.
pub struct Offline {
    pub wrapper: Vec<String>,
    pub left_out: Option<String>,
}

/// Root may open such a namespace as it is; others may where the system lets users have their own.
pub fn offline() -> Offline {
    for flag in ["-n", "-rn"] {
        let wrapper = wrapper(flag);
        if cfg!(target_os = "linux") && Step::new("true").wrapped_by(&wrapper).succeeds() {
            return Offline { wrapper, left_out: None };
        }
    }
    let why = "left out: the tests ran with a network, for no namespace without one can be opened here";
    Offline { wrapper: Vec::new(), left_out: Some(why.into()) }
}

fn wrapper(flag: &str) -> Vec<String> {
    // The driver of the window listens on the loopback, which a new namespace has but not up.
    let script = "ip link set lo up && exec \"$@\"";
    ["unshare", flag, "sh", "-c", script, "offline"].map(String::from).to_vec()
}
