//! Has several threads do the same work on a stream, and hands on what they make of it in the order of the stream.

use std::io;
use std::iter;
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// So many items for each thread are in memory, from when they are taken to when they are handed on. A long one holds up
/// those behind it, and as many as this can be done meanwhile.
const AHEAD: usize = 16;

/// Works on each item and hands the results on, until there are no more or one cannot be handed on.
///
/// The order is that of a queue of promises: one for each item, kept by whichever thread works on it. The queue has an
/// end, and so whoever takes items from the stream waits for whoever hands them on.
pub fn work_in_order<Item: Send, Made: Send>(
    items: impl Iterator<Item = Item> + Send,
    threads: NonZeroUsize,
    work: impl Fn(Item) -> Made + Sync,
    mut hand_on: impl FnMut(Made) -> io::Result<()>,
) -> io::Result<()> {
    let (ask, asked) = mpsc::channel::<(Item, Sender<Made>)>();
    let (asked, work) = (&Mutex::new(asked), &work);
    thread::scope(|scope| {
        let (promise, promised) = mpsc::sync_channel::<Receiver<Made>>(AHEAD * threads.get());
        scope.spawn(move || {
            for item in items {
                let (keep, kept) = mpsc::channel();
                // Where nothing is handed on any more, nobody waits for the promise.
                if promise.send(kept).is_err() || ask.send((item, keep)).is_err() {
                    break;
                }
            }
        });
        for _ in 0..threads.get() {
            let next = || asked.lock().expect("a queue that no thread panics over").recv().ok();
            scope.spawn(move || iter::from_fn(next).for_each(|(item, keep)| drop(keep.send(work(item)))));
        }
        promised.into_iter().try_for_each(|kept| hand_on(kept.recv().expect("work that is done without a panic")))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::*;

    fn threads(number: usize) -> NonZeroUsize {
        NonZeroUsize::new(number).expect("a thread")
    }

    #[test]
    fn the_order_is_that_of_the_stream() {
        for number in [1, 2, 7] {
            let mut seen = Vec::new();
            let slow_at_first = |item: u64| {
                thread::sleep(Duration::from_millis(item % 5));
                item * 2
            };
            let done = work_in_order(0..200, threads(number), slow_at_first, |made| {
                seen.push(made);
                Ok(())
            });
            assert!(done.is_ok());
            assert_eq!(seen, (0..200).map(|item| item * 2).collect::<Vec<_>>(), "{number} threads");
        }
    }

    #[test]
    fn a_stream_without_end_is_taken_no_faster_than_it_is_handed_on() {
        let taken = AtomicUsize::new(0);
        let items = iter::repeat_with(|| taken.fetch_add(1, Ordering::SeqCst));
        let mut handed_on = 0;
        let ended = work_in_order(
            items,
            threads(2),
            |item| item,
            |_| {
                handed_on += 1;
                // One is in the hand of who takes, and one in the hand of who hands on.
                assert!(taken.load(Ordering::SeqCst) <= handed_on + 2 * AHEAD + 2);
                if handed_on < 500 { Ok(()) } else { Err(io::ErrorKind::BrokenPipe.into()) }
            },
        );
        assert_eq!(ended.map_err(|error| error.kind()), Err(io::ErrorKind::BrokenPipe));
    }
}
