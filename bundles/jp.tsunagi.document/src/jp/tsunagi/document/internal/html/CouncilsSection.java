package jp.tsunagi.document.internal.html;

import java.util.List;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.document.published.PublishedProject;

/** The councils with their nicknames and founding years. */
final class CouncilsSection implements Section {

	private final PublishedProject project;

	private final List<Council> councils;

	CouncilsSection(PublishedProject project) {
		this.project = project;
		this.councils = project.all(Council.class);
	}

	@Override
	public String id() {
		return "councils";
	}

	@Override
	public String title() {
		return Messages.councils;
	}

	@Override
	public boolean isEmpty() {
		return councils.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new DataTable<Council>()
				.column(Messages.council, project::name)
				.shortColumn(Messages.nickname, council -> PublishedProject.text(council.getNickname()))
				.shortColumn(Messages.tier, this::tier)
				.column(Messages.area, council -> project.area(council.getArea()))
				.shortColumn(Messages.established, council -> PublishedProject.date(council.getEstablished()))
				.shortColumn(Messages.state, CouncilsSection::state)
				.column(Messages.secretariat, council -> project.name(council.getSecretariat()))
				.column(Messages.members, council -> project.names(council.getMemberships().stream()
						.map(Membership::getMember).toList()))
				.ids(project::anchor)
				.write(html, this, Messages.councilsCaption, councils);
	}

	/** Only said where councils of several tiers are to be told apart. */
	private String tier(Council council) {
		boolean differ = councils.stream().map(Council::getTier).distinct().count() > 1;
		return differ ? PublishedProject.literal(council.getTier()) : "";
	}

	private static String state(Council council) {
		return council.getStage() == CouncilStage.ACTIVE ? "" : PublishedProject.literal(council.getStage());
	}
}
