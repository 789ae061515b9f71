package jp.tsunagi.document.internal.html;

import java.util.Comparator;
import java.util.List;

import jp.tsunagi.coordination.Event;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.document.published.PublishedProject;

/** The events, earliest first; those without a date at the end. */
final class EventsSection implements Section {

	private static final Comparator<Event> BY_DATE = Comparator.comparing(Event::getDate,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final PublishedProject project;

	private final List<Event> events;

	EventsSection(PublishedProject project) {
		this.project = project;
		this.events = project.all(Event.class).stream().sorted(BY_DATE).toList();
	}

	@Override
	public String id() {
		return "events";
	}

	@Override
	public String title() {
		return Messages.events;
	}

	@Override
	public boolean isEmpty() {
		return events.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new DataTable<Event>()
				.column(Messages.event, project::name)
				.column(Messages.kind, event -> project.term(TermList.EVENT_KIND, event.getKind()))
				.shortColumn(Messages.dateAndTime, EventsSection::when)
				.column(Messages.place, EventsSection::where)
				.numberColumn(Messages.attendance, event -> PublishedProject.number(event.getAttendance()))
				.column(Messages.organizer, event -> project.name(event.getOrganizer()))
				.column(Messages.description, event -> PublishedProject.text(event.getDescription()))
				.write(html, this, Messages.events, events);
	}

	private static String when(Event event) {
		return (PublishedProject.date(event.getDate()) + "\n" + PublishedProject.text(event.getTime())).strip();
	}

	/** An event without a date is no single one, and its mode is only the default. */
	private static String where(Event event) {
		String mode = event.getDate() == null ? "" : PublishedProject.literal(event.getMode());
		return (PublishedProject.text(event.getPlace()) + "\n" + mode).strip();
	}
}
