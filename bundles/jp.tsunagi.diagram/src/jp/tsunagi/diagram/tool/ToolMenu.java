package jp.tsunagi.diagram.tool;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.specification.ToolSpecification;

/**
 * One place in a context menu.
 *
 * @param label of the submenu; empty if its only tool stands in the menu itself
 * @param tools never empty
 */
public record ToolMenu(Optional<String> label, List<ToolSpecification> tools) {
}
