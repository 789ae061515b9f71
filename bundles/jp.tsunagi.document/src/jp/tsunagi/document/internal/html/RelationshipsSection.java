package jp.tsunagi.document.internal.html;

import java.util.List;

import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.document.published.PublishedProject;

/** Who is connected with whom. */
final class RelationshipsSection implements Section {

	private final PublishedProject project;

	private final List<Relationship> relationships;

	RelationshipsSection(PublishedProject project) {
		this.project = project;
		this.relationships = project.all(Relationship.class);
	}

	@Override
	public String id() {
		return "relationships";
	}

	@Override
	public String title() {
		return Messages.relationships;
	}

	@Override
	public boolean isEmpty() {
		return relationships.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new DataTable<Relationship>()
				.column(Messages.tieSource, tie -> project.name(tie.getSource()))
				.shortColumn(Messages.direction, RelationshipsSection::arrow)
				.column(Messages.tieTarget, tie -> project.name(tie.getTarget()))
				.shortColumn(Messages.kind, tie -> project.term(TermList.RELATIONSHIP_KIND, tie.getKind()))
				.shortColumn(Messages.strength, tie -> PublishedProject.literal(tie.getStrength()))
				.shortColumn(Messages.state, tie -> PublishedProject.literal(tie.getState()))
				.column(Messages.tieContent, RelationshipsSection::content)
				.write(html, this, Messages.relationships, relationships);
	}

	private static String arrow(Relationship tie) {
		return switch (tie.getDirection()) {
			case FORWARD -> "→";
			case BOTH -> "↔";
			case NONE -> "－";
		};
	}

	private static String content(Relationship tie) {
		return PublishedProject.text(tie.getName());
	}
}
