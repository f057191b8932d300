using Microsoft.AspNetCore.Components;

namespace Huxin.Platform.Ui;

/// <summary>A page of the component gallery; it exists in Development only.</summary>
public abstract class GalleryPage : ComponentBase
{
    [Inject]
    private IHostEnvironment Environment { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override void OnInitialized()
    {
        if (!Environment.IsDevelopment())
        {
            Navigation.NotFound();
        }
    }
}
