package jp.tsunagi.document.internal.html;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.core.query.BodyDirectory;
import jp.tsunagi.document.published.PublishedProject;

/** Every activity body, by category and area, without contacts. */
final class DirectorySection implements Section {

	private final PublishedProject project;

	private final BodyDirectory directory;

	DirectorySection(PublishedProject project) {
		this.project = project;
		this.directory = BodyDirectory.of(project.project(), project::isShown);
	}

	@Override
	public String id() {
		return "directory";
	}

	@Override
	public String title() {
		return Messages.directory;
	}

	@Override
	public boolean isEmpty() {
		return directory.categories().isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		for (BodyDirectory.Category category : directory.categories()) {
			html.element("h3", NLS.bind(Messages.categoryCount, category.label(), category.entries().size()));
			html.open("ul", "class", "directory");
			category.entries().forEach(entry -> write(html, entry));
			html.close();
		}
	}

	private void write(HtmlWriter html, BodyDirectory.Entry entry) {
		ActivityBody body = entry.body();
		html.open("li", "id", project.anchor(body));
		html.element("b", project.name(body));
		html.element("span", String.join(PublishedProject.separator(), facts(entry)), "class", "meta");
		writeDetail(html, "", body.getDescription());
		writeDetail(html, Messages.schedule, body.getSchedule());
		writeDetail(html, Messages.venue, body.getVenue());
		writeDetail(html, Messages.fee, body.getFee());
		writeDetail(html, Messages.participants, PublishedProject.number(body.getParticipants()));
		writeDetail(html, Messages.bodySupporters, PublishedProject.number(body.getSupporters()));
		html.close();
	}

	private List<String> facts(BodyDirectory.Entry entry) {
		List<String> facts = new ArrayList<>();
		entry.area().map(project::name).filter(name -> !name.isEmpty()).ifPresent(facts::add);
		entry.start().map(PublishedProject::date).map(date -> NLS.bind(Messages.startedIn, date)).ifPresent(facts::add);
		if (!entry.body().getStages().isEmpty()) {
			BodyState state = entry.body().getStages().getLast().getState();
			if (state != BodyState.ACTIVE) {
				facts.add(PublishedProject.literal(state));
			}
		}
		return facts;
	}

	private static void writeDetail(HtmlWriter html, String label, String text) {
		if (!PublishedProject.text(text).isEmpty()) {
			html.element("p", label.isEmpty() ? text.strip() : NLS.bind(Messages.labelled, label, text.strip()));
		}
	}
}
