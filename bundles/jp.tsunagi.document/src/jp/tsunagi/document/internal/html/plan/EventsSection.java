package jp.tsunagi.document.internal.html.plan;

import java.util.List;

import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedEvent;

/** Forums, workshops and lectures. */
final class EventsSection implements Section {

	private final PublishedPlan plan;

	private final List<PlannedEvent> events;

	EventsSection(PublishedPlan plan) {
		this.plan = plan;
		this.events = plan.all(PlannedEvent.class);
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
		new DataTable<PlannedEvent>()
				.nameColumn(Messages.event, this::name)
				.shortColumn(Messages.planned, event -> PublishedPlan.text(event.getPlanned()))
				.shortColumn(Messages.held, event -> PublishedPlan.text(event.getHeld()))
				.nameColumn(Messages.place, event -> PublishedProject.text(event.getPlace()))
				.column(Messages.targetGroup, event -> PublishedProject.text(event.getTargetGroup()))
				.column(Messages.organizers, event -> plan.names(event, Literals.PLANNED_EVENT__ORGANIZERS))
				.numberColumn(Messages.attendance, event -> PublishedPlan.text(event.getAttendance()))
				.groups(plan.places(events))
				.ids(plan::id)
				.write(html, Messages.events, false, events);
	}

	private String name(PlannedEvent event) {
		return PublishedPlan.lines(event.getName(), event.getText(),
				PublishedPlan.titled(Messages.eventOfModel, plan.names(event, Literals.PLANNED_EVENT__EVENT)));
	}
}
