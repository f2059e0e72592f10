//! The desk on which the diary lies: one thread that has it, and a queue of
//! what is to be done with it.
//!
//! All is done in its order, so a draft that was sent off before a lock is
//! kept before it. The open diary never leaves its thread, and the window's
//! own thread never waits for it.

mod signals;
mod steps;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use daymark::{Door, Problem, ProblemKind, Session, opening, settings};
use sentences::Language;
use tauri::async_runtime;

use crate::arrivals::Waiting;
use crate::media::Shown;
use crate::pick::Picked;
use crate::work::Work;
use signals::Signals;

pub(crate) use signals::LockedBy;
pub(crate) use steps::Steps;

/// What a command gives back.
pub(crate) type Answer<T> = Result<T, Problem>;

/// Something to be done with what lies on the desk: the open diary, or nothing.
type Job = Box<dyn FnOnce(&mut Option<Session>) + Send>;

/// The way to the diary, for all commands.
pub(crate) struct Desk {
    door: Arc<Door>,
    queue: Sender<Job>,
    signals: Arc<Signals>,
    loose: Arc<Loose>,
    /// The thread; nothing only while the desk is being cleared away.
    thread: Option<JoinHandle<()>>,
}

/// What lies beside the diary, and goes when it is locked.
#[derive(Default)]
struct Loose {
    shown: Arc<Shown>,
    picked: Picked,
    waiting: Waiting,
}

impl Loose {
    fn forget(&self) {
        let Self { shown, picked, waiting } = self;
        shown.forget();
        picked.forget();
        waiting.forget();
    }
}

impl Desk {
    /// A desk with nothing on it, behind this door.
    pub(crate) fn new(door: Door) -> Self {
        let (queue, jobs) = channel();
        let (signals, loose) = (Arc::<Signals>::default(), Arc::<Loose>::default());
        let beside = (Arc::clone(&signals), Arc::clone(&loose));
        let thread = Some(std::thread::spawn(move || work_off(jobs, &beside.0, &beside.1)));
        Self { door: Arc::new(door), queue, signals, loose, thread }
    }

    /// Has someone told of each lock from now on.
    pub(crate) fn hear_locks(&self, hearer: impl Fn(LockedBy) + Send + Sync + 'static) {
        self.signals.hear(hearer);
    }

    /// The door.
    pub(crate) fn door(&self) -> &Door {
        &self.door
    }

    /// The door, for work that outlives a borrow.
    pub(crate) fn shared_door(&self) -> Arc<Door> {
        Arc::clone(&self.door)
    }

    /// Speaks this language from now on.
    pub(crate) async fn speak(&self, language: Language) {
        settings::speak(&self.door, language);
        let spoken = self.ask(move |session| {
            session.speak(language);
            Ok(())
        });
        // A locked diary speaks it when it is opened.
        let _ = spoken.await;
    }

    /// Whether the diary is open.
    pub(crate) fn is_open(&self) -> bool {
        self.signals.is_open()
    }

    /// What is being looked at.
    pub(crate) fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.loose.shown)
    }

    /// What was chosen in the system's dialogs.
    pub(crate) fn picked(&self) -> &Picked {
        &self.loose.picked
    }

    /// What came and waits for an answer, unopened.
    pub(crate) fn waiting(&self) -> &Waiting {
        &self.loose.waiting
    }

    /// Opens the diary in some way.
    ///
    /// # Errors
    /// What `how` says, and [`ProblemKind::Locked`] where a lock was asked for
    /// meanwhile.
    pub(crate) async fn open<T: Send + 'static>(
        &self,
        how: impl FnOnce(&Door) -> Answer<(Session, T)> + Send + 'static,
    ) -> Answer<T> {
        let (door, signals) = (Arc::clone(&self.door), Arc::clone(&self.signals));
        let locks = signals.locks();
        self.send(move |lying| {
            let (session, said) = how(&door)?;
            if signals.locks() != locks {
                return Err(ProblemKind::Locked.into());
            }
            *lying = Some(session);
            signals.opened();
            Ok(said)
        })
        .await
    }

    /// Does something with the open diary.
    ///
    /// # Errors
    /// What `what` says, and [`ProblemKind::Locked`] where it is locked or a
    /// lock was asked for meanwhile.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        what: impl FnOnce(&mut Session) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let signals = Arc::clone(&self.signals);
        let locks = signals.locks();
        self.send(move |lying| match lying {
            Some(session) if signals.locks() == locks => what(session),
            Some(_) | None => Err(ProblemKind::Locked.into()),
        })
        .await
    }

    /// Keeps what is being written. It is done even where a lock was asked for
    /// meanwhile: nothing that was typed is lost by leaving.
    ///
    /// # Errors
    /// What `what` says, and [`ProblemKind::Locked`] where it is locked.
    pub(crate) async fn keep(
        &self,
        what: impl FnOnce(&mut Session) -> Answer<()> + Send + 'static,
    ) -> Answer<()> {
        self.send(|lying| lying.as_mut().map_or(Err(ProblemKind::Locked.into()), what)).await
    }

    /// Has something made ready beside the desk, which may be locked meanwhile,
    /// and looks at it.
    ///
    /// # Errors
    /// What `make` and `look` say, and [`ProblemKind::Locked`] where a lock was
    /// asked for meanwhile: then what was made is wiped.
    pub(crate) async fn look_at<M: Send + 'static, T: Send + 'static>(
        &self,
        make: impl FnOnce() -> Answer<M> + Send + 'static,
        look: impl FnOnce(&Shown, M) -> T + Send + 'static,
    ) -> Answer<T> {
        let shown = self.shown();
        self.made_beside(make, move |_, made| Ok(look(&shown, made))).await
    }

    /// Has something made beside the desk, which may be locked meanwhile, and
    /// does something with it and the diary.
    ///
    /// # Errors
    /// What `make` and `then` say, and [`ProblemKind::Locked`] where a lock was
    /// asked for meanwhile: then what was made is wiped.
    pub(crate) async fn made_beside<M: Send + 'static, T: Send + 'static>(
        &self,
        make: impl FnOnce() -> Answer<M> + Send + 'static,
        then: impl FnOnce(&mut Session, M) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let signals = Arc::clone(&self.signals);
        let locks = signals.locks();
        let made = self.beside(make).await?;
        self.ask(move |session| {
            if signals.locks() != locks {
                return Err(ProblemKind::Locked.into());
            }
            then(session, made)
        })
        .await
    }

    /// Waits for an answer from outside. One that comes after a lock is none.
    pub(crate) async fn unless_locked<T: Default>(&self, answer: impl Future<Output = T>) -> T {
        let locks = self.signals.locks();
        let answer = answer.await;
        if self.signals.locks() == locks { answer } else { T::default() }
    }

    /// Looks for long at the diary that lies locked behind the door.
    ///
    /// # Errors
    /// What `what` says, and [`ProblemKind::Cancelled`].
    pub(crate) async fn look<T: Send + 'static>(
        &self,
        mut steps: Steps,
        what: impl FnOnce(&Door, &mut Steps) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let door = self.shared_door();
        self.send(move |_| what(&door, &mut steps)).await
    }

    /// Does something that takes long. It tells how far it has come, and ends
    /// early when it is stopped or a lock is asked for.
    ///
    /// # Errors
    /// As [`Desk::ask`], and [`ProblemKind::Cancelled`].
    pub(crate) async fn work<T: Send + 'static>(
        &self,
        work: Work,
        what: impl FnOnce(&mut Session, &mut Steps) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let mut steps = self.steps(work);
        self.ask(move |session| what(session, &mut steps)).await
    }

    /// The steps of long work that begins now: they break where it is stopped or
    /// a lock is asked for.
    pub(crate) fn steps(&self, work: Work) -> Steps {
        Steps::new(&self.signals, work)
    }

    /// Has something done beside the desk, which stays free meanwhile.
    ///
    /// # Errors
    /// What `what` says.
    pub(crate) async fn beside<T: Send + 'static>(
        &self,
        what: impl FnOnce() -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        async_runtime::spawn_blocking(what).await.map_err(|_| ProblemKind::Fault)?
    }

    /// Asks the work under way of these names to stop, and no other.
    pub(crate) fn stop(&self, names: &[String]) {
        self.signals.stop(|name| names.iter().any(|meant| meant == name));
    }

    /// Asks all work under way to stop.
    pub(crate) fn stop_all(&self) {
        self.signals.stop(|_| true);
    }

    /// Locks the diary. From now on nothing new is done with it; work under
    /// way is stopped; the keys are forgotten as soon as it lets go.
    pub(crate) async fn lock(&self) {
        self.signals.lock();
        self.loose.forget();
        self.signals.tell(LockedBy::Asked);
        let shown = self.shown();
        let locked = self.send(move |lying| {
            if let Some(session) = lying.take() {
                session.lock();
            }
            // What was being made ready meanwhile goes too.
            shown.forget();
            Ok(())
        });
        // It fails only where the thread is gone, and the diary with it.
        let _ = locked.await;
    }

    /// Erases the diary that is open, and locks as [`Desk::lock`] does, also where
    /// the disk failed on the way.
    ///
    /// # Errors
    /// Those of [`opening::erase`]; a passphrase that does not fit changes nothing.
    pub(crate) async fn erase(&self, passphrase: String) -> Answer<()> {
        let door = self.shared_door();
        let erase = self.send(move |lying| {
            let erased = opening::erase(&door, lying, passphrase);
            Ok((erased, lying.is_none()))
        });
        let (erased, is_put_away) = erase.await?;
        if is_put_away {
            self.lock().await;
        }
        erased
    }

    async fn send<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Option<Session>) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let (reply, mut replies) = async_runtime::channel(1);
        let job: Job = Box::new(move |lying| {
            // Whoever asked may be gone; the one place in the channel is free.
            let _ = reply.try_send(job(lying));
        });
        let _ = self.queue.send(job);
        // No reply comes where the job panicked.
        replies.recv().await.unwrap_or_else(|| Err(ProblemKind::Fault.into()))
    }
}

impl Drop for Desk {
    /// Waits until the diary is put away: what the libraries below it clean up
    /// as the program ends must not be in use any more.
    fn drop(&mut self) {
        self.signals.lock();
        // With the old queue goes the last way to give the thread a job.
        self.queue = channel().0;
        if let Some(thread) = self.thread.take() {
            // A fault in a job was caught before.
            let _ = thread.join();
        }
    }
}

/// Does one job after another for as long as there is a desk.
fn work_off(jobs: Receiver<Job>, signals: &Signals, loose: &Loose) {
    let mut lying = None;
    for job in jobs {
        if catch_unwind(AssertUnwindSafe(|| job(&mut lying))).is_err() {
            // Whether it is still as it should be is not known: it is locked.
            let was_open = signals.is_open();
            lying = None;
            signals.lock();
            loose.forget();
            if was_open {
                signals.tell(LockedBy::ByFault);
            }
        }
    }
}

#[cfg(test)]
mod tests;
