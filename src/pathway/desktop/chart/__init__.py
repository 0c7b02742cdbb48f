"""The pathway chart on the screen: the drawing one walks by key and pointer, and the part of a page around it."""

from pathway.desktop.chart.chart import PathwayChart
from pathway.desktop.chart.panel import ChartPanel

__all__ = ["ChartPanel", "PathwayChart"]
