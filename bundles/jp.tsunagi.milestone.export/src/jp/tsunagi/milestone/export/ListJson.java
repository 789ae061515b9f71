package jp.tsunagi.milestone.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Visit;

/** A list as JSON, for scripts: dates as they are written and as the first and the last day that they may mean. */
public final class ListJson {

	private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

	private ListJson() {
	}

	/** The text. What is not known is left out. */
	public static String write(MilestoneList list) {
		ObjectNode root = MAPPER.createObjectNode();
		root.put("project", list.project());
		root.put("on", list.day().toString());
		root.put("audience", list.audience().id());
		ArrayNode milestones = root.putArray("milestones");
		Map<Milestone, String> uids = list.rows().stream().collect(Collectors.toMap(MilestoneRow::milestone, MilestoneRow::uid));
		list.rows().forEach(row -> write(row, uids, milestones.addObject()));
		ArrayNode times = root.putArray("times");
		list.times().forEach(row -> write(row, uids, times.addObject()));
		ArrayNode meetings = root.putArray("meetings");
		list.meetings().forEach(row -> write(row, meetings.addObject()));
		try {
			return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static void write(MilestoneRow row, Map<Milestone, String> uids, ObjectNode node) {
		Milestone milestone = row.milestone();
		node.put("uid", row.uid());
		put(node, "name", milestone.getName());
		put(node, "text", milestone.getText());
		put(node, "plan", row.plan().getName());
		put(node, "areas", row.areas());
		put(node, "part", row.part());
		put(node, "category", row.category());
		put(node, "owners", row.owners());
		node.put("state", row.scheduled().state().name().toLowerCase(Locale.ROOT));
		put(node, "baseline", row.plannedAtFirst(), row.scheduled().baseline());
		put(node, "current", row.date(), row.scheduled().current());
		put(node, "forecast", Optional.empty(), row.scheduled().forecast());
		put(node, "reason", row.reason());
		put(node, "result", milestone.getResult());
		ArrayNode predecessors = node.putArray("after");
		milestone.getPredecessors().stream().map(uids::get).filter(uid -> uid != null).forEach(predecessors::add);
		ArrayNode changes = node.putArray("changes");
		milestone.getChanges().forEach(change -> write(change, changes.addObject()));
	}

	private static void write(DateChange change, ObjectNode node) {
		put(node, "from", change.getFrom());
		put(node, "to", change.getTo());
		put(node, "reason", change.getReason());
		put(node, "on", change.getOn());
	}

	private static void write(TimeRow row, Map<Milestone, String> uids, ObjectNode node) {
		node.put("uid", row.uid());
		node.put("kind", row.entry().kind().name().toLowerCase(Locale.ROOT));
		put(node, "name", row.title());
		put(node, "plan", row.plan().getName());
		put(node, "follows", uids.get(row.entry().subject().eContainer()));
		put(node, "date", row.visit().map(Visit::getDate), Optional.of(row.entry().window()));
		node.put("done", row.entry().past());
	}

	private static void write(MeetingRow row, ObjectNode node) {
		node.put("uid", row.uid());
		node.put("title", row.title());
		put(node, "council", row.council());
		put(node, "date", Optional.of(row.meeting().getDate()), Optional.of(row.days()));
		put(node, "place", row.meeting().getPlace());
		put(node, "agenda", row.meeting().getAgenda());
	}

	private static void put(ObjectNode node, String name, Object value) {
		if (value != null && !value.toString().isBlank()) {
			node.put(name, value.toString());
		}
	}

	private static void put(ObjectNode node, String name, Optional<FuzzyDate> written, Optional<Window> days) {
		days.ifPresent(window -> {
			ObjectNode date = node.putObject(name);
			written.ifPresent(each -> date.put("written", each.toString()));
			date.put("first", window.first().toString());
			date.put("last", window.last().toString());
		});
	}
}
