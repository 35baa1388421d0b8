//! What the page can ask for. Each command is a few lines: the core and the charts do the work.

mod backups;
mod catalogue;
mod entry;
mod every_school;
mod example;
pub mod export;
mod history;
mod importing;
mod meetings;
mod pages;
mod planning;
mod presenting;
mod settings;
mod sharing;
mod thread;
mod units;

use std::sync::Arc;

use tauri::{State, Wry};

use crate::app::App;

/// The shared state, as commands take it.
type Shared<'a> = State<'a, Arc<App>>;

pub fn all() -> impl Fn(tauri::ipc::Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        backups::backups,
        backups::backup_now,
        backups::restore_backup,
        backups::reveal_folder,
        backups::start_empty,
        catalogue::break_commit,
        catalogue::break_remove,
        catalogue::breaks,
        catalogue::own_commit,
        catalogue::own_list,
        catalogue::own_remove,
        entry::add_school,
        entry::entry_block,
        entry::entry_check,
        entry::entry_choices,
        entry::entry_commit,
        entry::entry_open,
        every_school::export_reports,
        example::load_example,
        example::example_question,
        example::remove_example,
        export::export_chart,
        export::export_package,
        export::export_report,
        export::export_section,
        export::export_table,
        history::history,
        history::redo,
        history::undo,
        importing::import_answer_name,
        importing::import_answer_sheet,
        importing::import_answer_wide,
        importing::import_cancel,
        importing::import_commit,
        importing::import_forget,
        importing::import_look,
        importing::import_paste,
        importing::import_preview,
        importing::pick_files,
        importing::pick_folder,
        importing::remembered,
        importing::remembered_change,
        importing::remembered_forget,
        importing::sheet_choices,
        importing::sources,
        meetings::follow_up,
        meetings::keep_version,
        meetings::meeting_page,
        meetings::report_page,
        meetings::report_sheets,
        pages::analysis,
        pages::development,
        pages::overview,
        planning::expectation,
        planning::indicator_choices,
        planning::outcome,
        presenting::close_wall,
        presenting::full_screen,
        presenting::open_wall,
        presenting::report_slides,
        presenting::slide_chart,
        presenting::stop_presenting,
        presenting::wall_screens,
        presenting::wall_slides,
        settings::boot,
        settings::keep_first_view,
        settings::remember_room,
        settings::set_settings,
        sharing::choose_risk,
        sharing::given_out,
        sharing::owners,
        sharing::replace_risk,
        sharing::set_private,
        sharing::set_thresholds,
        sharing::thresholds,
        thread::cut_finding,
        thread::item_change,
        thread::item_lock,
        thread::item_make,
        thread::item_move,
        thread::item_remove,
        thread::item_reopen,
        thread::keep_expectation,
        thread::offer_own_judgement,
        thread::open_numbers,
        thread::own_judgement_offered,
        thread::own_judgements,
        thread::save_calendar,
        thread::search_thread,
        thread::sheet_example,
        thread::sheet_lift,
        thread::thread_chart,
        thread::thread_page,
        thread::work_sheets,
        units::choose_unit,
        units::find_units,
    ]
}
