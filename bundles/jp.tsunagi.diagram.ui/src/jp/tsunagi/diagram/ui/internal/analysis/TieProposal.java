package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.network.Belonging;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;

/** Makes a candidate a planned tie, which the user goes on with in its form. */
final class TieProposal {

	private static final String KIND = "cooperation";

	private TieProposal() {
	}

	/** Adds the tie as one step that can be undone; empty if one of its ends is gone, or its file must not be changed. */
	static Optional<Relationship> add(ProjectSession session, MeasureRow candidate) {
		Project project = session.project().orElseThrow();
		List<Participant> ends = candidate.ids().stream().map(project.index()::find).flatMap(Optional::stream)
				.filter(Participant.class::isInstance).map(Participant.class::cast).toList();
		if (ends.size() != 2) {
			return Optional.empty();
		}
		Relationship tie = CoordinationFactory.eINSTANCE.createRelationship();
		tie.setSource(ends.get(0));
		tie.setTarget(ends.get(1));
		tie.setKind(KIND);
		tie.setState(RelationshipState.PLANNED);
		tie.setEvidence(Messages.bind(Messages.evidence, candidate.cells().get(2).text()));
		Territory home = Belonging.common(ends.get(0), ends.get(1));
		EditingDomain domain = session.editingDomain().orElseThrow();
		Command command = ElementCommands.add(domain, project, home, Literals.TERRITORY__RELATIONSHIPS, List.of(tie),
				CommandParameter.NO_INDEX);
		session.execute(command);
		return Optional.of(tie).filter(added -> added.eContainer() == home);
	}
}
