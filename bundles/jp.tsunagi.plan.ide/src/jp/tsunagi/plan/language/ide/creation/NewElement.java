package jp.tsunagi.plan.language.ide.creation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import com.google.gson.JsonPrimitive;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.project.Project;

/**
 * An element that the model lacks although a plan refers to it; what the command {@value #COMMAND} makes.
 *
 * @param project the folder of the project, as a URI
 * @param type the name of its class, such as {@code Organization}
 * @param name its name
 * @param territory the id of the territory that will hold it; empty for the municipality
 */
public record NewElement(String project, String type, String name, String territory) {

	/** The command of the language server; its arguments are the components of this record. */
	public static final String COMMAND = "tsunagi.plan.createInModel";

	private static final int ARGUMENTS = 4;

	/** Whom a plan may mean by a participant. A person is not made so: plans name no persons. */
	private static final List<EClass> PARTICIPANTS = List.of(CoordinationPackage.Literals.ORGANIZATION,
			CoordinationPackage.Literals.GROUP, CoordinationPackage.Literals.ACTIVITY_BODY, CoordinationPackage.Literals.COORDINATOR,
			CoordinationPackage.Literals.COUNCIL);

	/** An element of a project's territory. */
	public static NewElement in(Project project, Optional<Territory> territory, EClass type, String name) {
		return new NewElement(project.folder().toUri().toString(), type.getName(), name, territory.map(Territory::getId).orElse(""));
	}

	/**
	 * Reads the arguments of the command.
	 *
	 * @throws IllegalArgumentException if they are not those of this command
	 */
	public static NewElement of(List<?> arguments) {
		if (arguments.size() != ARGUMENTS) {
			throw new IllegalArgumentException(COMMAND + " " + arguments);
		}
		List<String> texts = arguments.stream()
				.map(argument -> argument instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(argument)).toList();
		return new NewElement(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
	}

	/** The arguments of the command. */
	public List<Object> arguments() {
		return List.of(project, type, name, territory);
	}

	/** The folder of the project. */
	public Path folder() {
		return Path.of(java.net.URI.create(project));
	}

	/** The classes of which an element can be made for a reference to {@code referred}, the likeliest first. */
	public static Stream<EClass> typesFor(EClass referred) {
		return referred == CoordinationPackage.Literals.PARTICIPANT ? PARTICIPANTS.stream()
				: Stream.of(referred).filter(type -> !type.isAbstract() && holder(type).isPresent() && !isTerritory(type));
	}

	/** An area needs a file of its own and more thought than a quick fix. */
	private static boolean isTerritory(EClass type) {
		return CoordinationPackage.Literals.TERRITORY.isSuperTypeOf(type);
	}

	private static Optional<EReference> holder(EClass type) {
		return CoordinationPackage.Literals.TERRITORY.getEAllContainments().stream()
				.filter(feature -> feature.getEReferenceType() == type).findFirst();
	}

	/**
	 * Makes the command that adds the element.
	 *
	 * @param model the project as it is now
	 * @throws IllegalArgumentException if the model has no such class or no such territory
	 */
	public Command command(EditingDomain domain, Project model) {
		EClass eClass = Optional.ofNullable(CoordinationPackage.eINSTANCE.getEClassifier(type)).filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(known -> typesFor(known).findAny().isPresent())
				.orElseThrow(() -> new IllegalArgumentException(type));
		Territory holder = territory.isEmpty() ? model.municipality().orElseThrow(() -> new IllegalArgumentException(project))
				: model.index().find(territory).filter(Territory.class::isInstance).map(Territory.class::cast)
						.orElseThrow(() -> new IllegalArgumentException(territory));
		Element element = (Element) EcoreUtil.create(eClass);
		element.setName(name);
		return AddCommand.create(domain, holder, holder(eClass).orElseThrow(), element);
	}
}
