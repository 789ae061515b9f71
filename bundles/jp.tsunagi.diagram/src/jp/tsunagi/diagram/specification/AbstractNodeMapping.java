package jp.tsunagi.diagram.specification;

import java.util.List;

/** A mapping that makes nodes or containers. */
public sealed interface AbstractNodeMapping extends DiagramElementMapping permits NodeMapping, ContainerMapping {

	/** Tools that take what is dropped on the result. */
	List<Reference<ToolSpecification>> dropDescriptions();
}
