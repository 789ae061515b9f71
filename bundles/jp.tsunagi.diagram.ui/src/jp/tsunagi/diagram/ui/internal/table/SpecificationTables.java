package jp.tsunagi.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.design.Today;
import jp.tsunagi.diagram.expression.AbandonedException;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.specification.TableSpecification;
import jp.tsunagi.diagram.synchronization.SemanticIds;
import jp.tsunagi.diagram.table.TableCommands;
import jp.tsunagi.diagram.table.TableReader;
import jp.tsunagi.diagram.table.TableTooling;
import jp.tsunagi.diagram.table.TableView;
import jp.tsunagi.diagram.ui.internal.session.SpecificationExpressions;
import jp.tsunagi.workbench.session.ProjectSession;

/** The tables of the specification that the open project has. */
final class SpecificationTables {

	/** How many services may run on without end before a table is given up; each of them is not asked again. */
	private static final int PATIENCE = 5;

	private static final SpecificationTables WORKBENCH = new SpecificationTables();

	private final Evaluator evaluator = new Evaluator(Evaluator.USUAL_LIMIT,
			problem -> ILog.of(SpecificationTables.class).warn(problem.getMessage(), problem));

	/** A table of an element. */
	record Choice(TableSpecification table, EObject root) {

		/** What tells it from all others. */
		String key() {
			return table.name() + ":" + SemanticIds.of(root);
		}
	}

	private SpecificationTables() {
	}

	/** Those of the workbench. */
	static SpecificationTables get() {
		return WORKBENCH;
	}

	/** Each table of each element of {@code project} that it may be of, in the order of the specification. */
	List<Choice> all(Project project) {
		List<Choice> choices = new ArrayList<>();
		for (ContributedSpecification contributed : Specifications.contributed()) {
			contributed.specification().tables().forEach(table -> territories(project)
					.filter(table.domainClass()::accepts).forEach(root -> choices.add(new Choice(table, root))));
		}
		return choices;
	}

	private static Stream<? extends EObject> territories(Project project) {
		return Stream.concat(project.municipality().stream(), ProjectContents.all(project, Area.class));
	}

	/**
	 * What {@code choice} shows now; empty if the open project has no such element any more.
	 *
	 * @throws SpecificationException if the specification or its services cannot be used
	 */
	Optional<TableSheet> read(Choice choice) throws SpecificationException {
		Optional<Project> open = ProjectSession.get().project();
		Optional<EObject> root = open.flatMap(project -> project.index().find(SemanticIds.of(choice.root()))).map(EObject.class::cast);
		if (root.isEmpty()) {
			return Optional.empty();
		}
		Project project = open.orElseThrow();
		Today.set(project.resourceSet(), ProjectSession.get().clock());
		TableTooling tooling = new TableTooling(choice.table(), root.get(),
				SpecificationExpressions.of(Specifications.of(choice.table())), evaluator, project::isProtected);
		return Optional.of(new SpecificationSheet(patiently(new TableReader(tooling)), new TableCommands(tooling)));
	}

	private static TableView patiently(TableReader reader) {
		for (int round = 1; round < PATIENCE; round++) {
			try {
				return reader.read();
			} catch (AbandonedException endless) {
				// it has been reported, and will be left out in the next round
				continue;
			}
		}
		return reader.read();
	}
}
